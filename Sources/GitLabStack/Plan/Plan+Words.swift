package import Phrases

extension Plan.Group {
  /// A few words, as a heading.
  package var title: Phrase {
    switch self {
    case .network: Phrase("Network", "ネットワーク")
    case .storage: Phrase("Storage", "ストレージ")
    case .frontDoor: Phrase("Load balancer", "入口 (ALB)")
    case .gitlab: Phrase("GitLab", "GitLab")
    case .startUpJob: Phrase("EFS initializer", "EFS の準備")
    case .rootPassword: Phrase("Root password", "root パスワード")
    }
  }

  /// What its resources are for.
  package var about: Phrase {
    switch self {
    case .network:
      Phrase("Subnets in two Availability Zones, and outbound internet access.", "2 つの AZ のサブネットと、インターネットへの経路です。")
    case .storage:
      Phrase(
        "The file system with all repositories, the database and the settings. GitLab advises against EFS for busy servers.",
        "全リポジトリ、データベース、設定を置くファイルシステムです。GitLab は高負荷での EFS 利用を推奨していません。")
    case .frontDoor:
      Phrase("The load balancer: the only way in, from the allowed networks.", "ロードバランサーです。許可した範囲からの唯一の入口です。")
    case .gitlab:
      Phrase("One task on Fargate, its rights and its logs.", "Fargate のタスク 1 つと、その権限・ログです。")
    case .startUpJob:
      Phrase(
        "Makes GitLab's directories on the file system once, before GitLab starts.",
        "GitLab の起動前に、ファイルシステムにディレクトリを一度だけ作ります。")
    case .rootPassword:
      Phrase("A random password, kept in Secrets Manager.", "ランダムなパスワードを Secrets Manager に保管します。")
    }
  }
}
