internal import Phrases

/// Data that is there already, and GitLab comes back to.
enum KeptDataQuestions {
  static let fileSystemID = Question(
    .storageFileSystemID, on: .image,
    label: KeptDataPhrases.fileSystemLabel,
    why: KeptDataPhrases.whyFileSystem,
    explanation: KeptDataPhrases.explainFileSystem,
    example: "fs-0123456789abcdef0",
    kind: .pick(.fileSystems),
    effect: .movesFiles,
    stored: .parameter("FileSystemId", in: .data) { $0.storage.fileSystem?.description })

  static let passwordSecretARN = Question(
    .accessPasswordSecretARN, on: .access,
    label: KeptDataPhrases.passwordLabel,
    why: KeptDataPhrases.whyPassword,
    explanation: KeptDataPhrases.explainPassword,
    example: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-AbCdEfGhIjKl-Mn0pQr",
    kind: .pick(.secrets),
    effect: .password,
    stored: .parameter("RootPasswordArn", in: .data) { $0.access.password?.description })
}
