extension FargateSize {
  /// How many processes GitLab's web server gets; 0 makes it a single one.
  ///
  /// GitLab's own rule, but for the task: before 19.1 it counts the processors of the machine below. Under 6 GiB it follows GitLab's
  /// advice for constrained memory.
  package var pumaWorkers: Int {
    memory < 6144 ? 0 : max(2, min(cpu / 1024, (memory - 1536) / 1024))
  }
}
