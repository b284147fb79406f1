/// A function in a VPC that is being deleted: Lambda gives its network interfaces back in its own time.
package struct InterfaceWait: Hashable, Sendable {
  package let function: String
  package let began: Double
  /// nil: nobody has counted yet.
  package internal(set) var count: Int?

  /// What is usual, in seconds: 20 to 45 minutes in public reports.
  package static let usual = 1200.0...2700.0

  init(function: String, began: Double) {
    self.function = function
    self.began = began
  }
}
