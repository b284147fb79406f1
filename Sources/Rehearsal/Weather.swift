internal import AWSGateway

/// What stands between the program and AWS while an operation is under way, by the seconds since that began. The operation
/// itself does not notice.
struct Weather {
  let scenario: Scenario

  /// nil if the command gets through.
  func refusal(after seconds: Double) -> Refusal? {
    switch scenario {
    case .happy, .several, .looksDenied, .pluginMissing, .execDenied, .drifted, .quota, .quotaUsed, .imagePullFails,
      .neverHealthy,
      .rollbackFails,
      .deleteStuck, .certificateStuck,
      .gitlabSlow,
      .slowNAT, .releaseFails, .keptFailure, .stuckUpgrade, .backupFails, .backupFileFails, .backupNotSetUp,
      .earlierStack, .restoreFails, .restoreDiffers,
      .behind, .migrationFails, .migrationsHang, .seed, .seedCopied, .seedKept, .seedGone:
      nil
    case .throttled:
      (40..<100).contains(seconds) || (200..<240).contains(seconds)
        ? .service(code: "Throttling", message: "Rate exceeded") : nil
    case .credentialsExpire:
      (60..<300).contains(seconds)
        ? .service(code: "ExpiredToken", message: "The security token included in the request is expired") : nil
    case .lostNetwork:
      (60..<240).contains(seconds)
        ? .local("Could not connect to the endpoint URL: \"https://cloudformation.ap-northeast-1.amazonaws.com/\"")
        : nil
    }
  }
}
