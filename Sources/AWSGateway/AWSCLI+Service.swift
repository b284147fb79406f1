/// Orders to the service behind a stack.
extension AWSCLI {
  /// Has a service run so many tasks; 0 stops it. Given twice it changes nothing.
  package func setTasks(ofService service: String, in cluster: String, to count: Int) async throws(AWSTrouble) {
    _ = try await text(
      of: ["ecs", "update-service", "--cluster", cluster, "--service", service, "--desired-count", "\(count)"])
  }
}
