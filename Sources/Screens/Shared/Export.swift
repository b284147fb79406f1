/// Files that the user asked for: one name, several types. They never take the place of files that are there.
package struct Export: Hashable, Sendable {
  package let name: String
  package let files: [File]

  package struct File: Hashable, Sendable {
    /// Such as `md`.
    package let type: String
    package let text: String

    package init(type: String, text: String) {
      self.type = type
      self.text = text
    }
  }

  package init(name: String, files: [File]) {
    self.name = name
    self.files = files
  }
}
