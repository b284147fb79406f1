package import Phrases

extension StandingGitLab {
  /// What is looked at of a GitLab, each by a call that may fail alone; the raw value is its name in JSON.
  package enum Part: String, Sendable {
    case stack, resources, events, service, task, targets, certificate, disk, copies, natInstance, measured, billed,
      drift

    package var title: Phrase {
      switch self {
      case .stack: Phrase("stack", "スタック")
      case .resources: Phrase("resources", "リソース")
      case .events: Phrase("events", "イベント")
      case .service: Phrase("service", "サービス")
      case .task: Phrase("task", "タスク")
      case .targets: Phrase("sign-in page", "サインイン画面")
      case .certificate: Phrase("certificate", "証明書")
      case .disk: Phrase("disk", "ディスク")
      case .copies: Phrase("backups", "バックアップ")
      case .natInstance: Phrase("NAT instance", "NAT インスタンス")
      case .measured: Phrase("measured use", "実測値")
      case .billed: Phrase("billed amount", "請求額")
      case .drift: Phrase("drift", "ドリフト")
      }
    }
  }
}
