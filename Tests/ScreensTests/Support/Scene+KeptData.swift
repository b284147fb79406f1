import Account

/// What stacks have left in the account: one that is gone its data, one that stands, somebody else.
extension Scene {
  private static let gone = KeptOrigin(
    stackName: "gitlab-old", stackID: "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab-old/0a1b",
    isOurs: true)
  static let standingOrigin = KeptOrigin(
    stackName: "gitlab-team", stackID: "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/gitlab-team/2c3d",
    isOurs: true)

  static let fileSystems = [
    ExistingFileSystem(
      id: "fs-0bb00000000000000", name: "reports", bytes: 3_221_225_472, created: 1_750_000_000, targetCount: 2),
    ExistingFileSystem(
      id: "fs-0aa00000000000000", name: "gitlab-old", bytes: 34_359_738_368, created: 1_790_000_000, origin: gone,
      targets: []),
    ExistingFileSystem(
      id: "fs-0cc00000000000000", name: "gitlab-team", bytes: 2_147_483_648, created: 1_795_000_000,
      origin: standingOrigin, targetCount: 2,
      targets: [.init(vpc: "vpc-0123456789abcdef0", zone: "ap-northeast-1a")]),
  ]

  static let secrets = [
    ExistingSecret(
      arn: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:mail-Ab12Cd", name: "mail",
      created: 1_750_000_000),
    ExistingSecret(
      arn: "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:RootPassword-0a1B2c-Xy9zQ8",
      name: "RootPassword-0a1B2c", created: 1_790_000_000, origin: gone),
  ]
}
