/// A stack of the account that was not deleted.
package struct ListedStack: Hashable, Sendable {
  package let name: String
  /// What its template says of itself; nil where it says nothing.
  package let about: String?

  package init(name: String, about: String?) {
    self.name = name
    self.about = about
  }
}
