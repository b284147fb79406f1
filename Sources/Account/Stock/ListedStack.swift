/// A stack of the account that was not deleted.
package struct ListedStack: Hashable, Sendable {
  package let name: String
  /// What its template says of itself; nil where it says nothing.
  package let about: String?

  /// Its ARN; nil where AWS did not say.
  package let id: String?
  /// As AWS says it, such as `CREATE_COMPLETE`; nil where it did not.
  package let status: String?

  package init(name: String, about: String?, id: String? = nil, status: String? = nil) {
    self.name = name
    self.about = about
    self.id = id
    self.status = status
  }

  /// Every template of this program, of whatever version, says so of itself.
  package var isOurs: Bool { about?.contains("made by gitlab-wizard") ?? false }
}
