internal import Phrases

/// How the data is kept, and what is measured.
enum StorageQuestions {
  static let storageThroughput = Question(
    .storageThroughput, on: .image,
    files: .new,
    default: .text(Choices.Throughput.elastic.rawValue),
    label: Phrase("EFS throughput", "EFS スループット"),
    why: Phrase(
      "How fast the EFS file system is and how it is billed. GitLab itself advises against EFS for busy servers.",
      "EFS の速さと課金方式です。なお GitLab は、負荷の高い用途での EFS の利用を推奨していません。"),
    explanation: Phrase(
      "elastic (pay per GB read and written) or bursting (slower, no such charge).",
      "elastic（読み書きした GB 単位で課金）または bursting（遅いが、その課金なし）。"),
    example: "bursting",
    kind: .choice([
      .init(
        Choices.Throughput.elastic.rawValue, title: AlternativePhrases.elastic,
        meaning: Phrase(
          "Throughput grows with demand; every GB read or written is billed.", "負荷に応じて速くなります。読み書きした GB ごとに課金されます。")),
      .init(
        Choices.Throughput.bursting.rawValue, title: AlternativePhrases.bursting,
        meaning: Phrase(
          "No charge for reads and writes, but a small file system is slow once its burst credits are used up.",
          "読み書きは無料ですが、容量が小さいうちはクレジットを使い切ると遅くなります。")),
    ]),
    effect: .throughput,
    stored: .record(section: "elastic", for: "elastic") { $0.storage.throughput?.rawValue })

  static let storageBackups = Question(
    .storageBackups, on: .image,
    files: .new,
    default: .text("true"),
    label: Phrase("Daily backup", "毎日のバックアップ"),
    why: Phrase(
      "AWS Backup copies the file system every day and keeps each copy for 35 days.",
      "AWS Backup がファイルシステムを毎日複製し、35 日間保持します。"),
    explanation: Phrase("true or false: daily backups of the file system.", "true か false。ファイルシステムを毎日バックアップします。"),
    example: "false",
    kind: .choice([
      .init(
        "true", title: AlternativePhrases.yes,
        meaning: Phrase(
          "Daily copies, kept 35 days; gitlab-wizard restore makes another GitLab of one. 1 GB costs about one sixth of 1 GB of EFS.",
          "毎日コピーし、35 日間残します。gitlab-wizard restore で別の GitLab として復元できます。1 GB の料金は EFS の約 6 分の 1 です。")),
      .init(
        "false", title: AlternativePhrases.no,
        meaning: Phrase("Nothing to go back to if data is damaged or deleted.", "データが破損・削除されても、復元できません。")),
    ]),
    effect: .backups,
    stored: .record(section: "backups", for: "true") {
      $0.storage.backups.map { "\($0)" }
    })

  static let storageOnDelete = Question(
    .storageOnDelete, on: .image,
    files: .new,
    default: .text(Choices.OnDelete.keep.rawValue),
    label: Phrase("Data on delete", "スタック削除時のデータ"),
    why: Phrase(
      "What happens to repositories, database and root password when the stack is deleted.",
      "スタックを削除したとき、リポジトリ、データベース、root パスワードをどうするかです。"),
    explanation: Phrase(
      "keep or delete: what happens to the data when the stack is deleted.", "keep か delete。スタックの削除時にデータを残すかどうか。"),
    example: "delete",
    kind: .choice([
      .init(
        Choices.OnDelete.keep.rawValue, title: AlternativePhrases.keep,
        meaning: Phrase(
          "File system and password are kept, and cost money, until you delete them yourself.",
          "ファイルシステムとパスワードは残り、自分で削除するまで料金がかかります。")),
      .init(
        Choices.OnDelete.delete.rawValue, title: AlternativePhrases.delete,
        meaning: Phrase(
          "Deleting the stack also deletes all repositories, the database and the root password. For trials only.",
          "スタックを削除すると、全リポジトリ、データベース、root パスワードも削除されます。試用だけにしてください。")),
    ]),
    effect: .removal,
    stored: .record { $0.storage.onDelete?.rawValue })

  static let logsContainerInsights = Question(
    .logsContainerInsights, on: .image,
    default: .text("true"),
    label: Phrase("Container Insights", "Container Insights"),
    why: Phrase(
      "CPU, memory and network of the task as CloudWatch metrics.", "タスクの CPU、メモリ、ネットワークを CloudWatch メトリクスとして記録します。"),
    explanation: Phrase("true or false: detailed metrics in CloudWatch.", "true か false。CloudWatch に詳細なメトリクスを送ります。"),
    example: "false",
    kind: .choice([
      .init(
        "true", title: AlternativePhrases.yes,
        meaning: Phrase("Shows why GitLab is slow. Each metric is billed.", "GitLab が遅い原因を調べやすくなります。メトリクスごとに課金されます。")),
      .init(
        "false", title: AlternativePhrases.no,
        meaning: Phrase("Only the basic CPU and memory graphs.", "基本的な CPU とメモリのグラフだけになります。")),
    ]),
    effect: .metrics,
    stored: .record(section: "containerInsights", for: "true") { "\($0.containerInsights)" })
}
