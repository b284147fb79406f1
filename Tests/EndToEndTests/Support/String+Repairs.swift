extension String {
  /// Whether it has a command for each of these ways to repair a stack, and for no other.
  func names(_ ways: String...) -> Bool {
    ways.allSatisfy { contains("--repair \($0)") } && ranges(of: "gitlab-wizard change").count == ways.count
  }
}
