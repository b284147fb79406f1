package import Phrases

extension StartUpLog.Stage {
  /// What `gitlab-ctl reconfigure` is at, in a word or two.
  package var words: Phrase {
    switch self {
    case .booting: Phrase("container boots", "コンテナ起動中")
    case .configuring: Phrase("configuration", "設定ファイル")
    case .database: Phrase("database", "データベース")
    case .migrating: Phrase("database migrations", "データベース移行")
    case .services: Phrase("services", "サービス起動")
    case .configured: Phrase("configured", "設定完了")
    }
  }
}
