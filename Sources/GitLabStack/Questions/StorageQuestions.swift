internal import Phrases

/// How the data is kept, and what is measured.
enum StorageQuestions {
  static let storageThroughput = Question(
    .storageThroughput, on: .image,
    files: .new,
    default: .text(Choices.Throughput.elastic.rawValue),
    label: Phrase("File system", "ファイルシステム"),
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
        meaning: Phrase("Always fast. Every GB read or written is billed.", "常に高速です。読み書きした GB ごとに課金されます。")),
      .init(
        Choices.Throughput.bursting.rawValue, title: AlternativePhrases.bursting,
        meaning: Phrase(
          "No charge for traffic, but a small file system is slow once its credits are used up.",
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
          "Daily copies, kept 35 days; restored by hand in AWS Backup. 1 GB costs about one sixth of 1 GB of EFS.",
          "毎日コピーし、35 日間残します。復元は AWS Backup で手作業です。1 GB の料金は EFS の約 6 分の 1 です。")),
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
    label: Phrase("When deleted", "スタック削除時"),
    why: Phrase(
      "What becomes of the repositories and the root password when somebody deletes the stack.",
      "スタックを削除したとき、リポジトリと root パスワードをどうするかです。"),
    explanation: Phrase(
      "keep or delete: what becomes of the data when the stack is deleted.", "keep か delete。スタックの削除時にデータを残すかどうか。"),
    example: "delete",
    kind: .choice([
      .init(
        Choices.OnDelete.keep.rawValue, title: AlternativePhrases.keep,
        meaning: Phrase(
          "File system and password stay, and go on costing, until you delete them yourself.",
          "ファイルシステムとパスワードは残り、自分で削除するまで料金がかかります。")),
      .init(
        Choices.OnDelete.delete.rawValue, title: AlternativePhrases.delete,
        meaning: Phrase("All repositories go with the stack. For trials only.", "スタックと一緒に全リポジトリが消えます。試用だけにしてください。")),
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
