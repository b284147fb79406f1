/// A stack of the account that was not deleted.
package struct ListedStack: Hashable, Sendable {
  package let name: String
  /// What its template says of itself; nil where it says nothing.
  package let about: String?

  /// Its ARN; nil where AWS did not say.
  package let id: String?

  package init(name: String, about: String?, id: String? = nil) {
    self.name = name
    self.about = about
    self.id = id
  }
}
