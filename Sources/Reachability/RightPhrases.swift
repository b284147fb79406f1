internal import Phrases

/// What rights are for, in plain words.
enum RightPhrases {
  /// nil where these are not known, so that nothing is said of them that nobody has looked at.
  static func purpose(of actions: [String]) -> Phrase? {
    guard !actions.isEmpty else { return nil }
    return known.first { known in actions.allSatisfy { action in known.actions.contains { action.hasPrefix($0) } } }?
      .words
  }

  /// By what the actions begin with. The sources are the lists of the services in AWS's Service Authorization Reference.
  private static let known: [(actions: [String], words: Phrase)] = [
    (
      ["secretsmanager:GetSecretValue"],
      Phrase("reads the initial password of root", "root の初期パスワードを読み取る")
    ),
    (["logs:CreateLogStream", "logs:PutLogEvents"], Phrase("writes its log", "ログを書き込む")),
    (
      ["elasticfilesystem:Client"],
      Phrase(
        "mounts the file system, writes, and gives files to other users (root)",
        "ファイルシステムをマウントし、書き込み、所有者も変更する（root）")
    ),
    (
      ["ssm:UpdateInstanceInformation", "ssmmessages:"],
      Phrase(
        "opens a shell for whoever may ask for one; AWS takes no narrower resource",
        "権限のある人にシェルを開く（対象の限定は AWS の仕様上不可）")
    ),
    (
      [
        "ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface",
        "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:UnassignPrivateIpAddresses",
      ],
      Phrase(
        "lets Lambda enter the VPC; AWS takes no narrower resource", "Lambda を VPC に接続する（対象の限定は AWS の仕様上不可）")
    ),
    (["ecs:UpdateService"], Phrase("stops and starts GitLab by the schedule", "スケジュールに従って GitLab を停止・起動する")),
    (["lambda:InvokeFunction"], Phrase("runs the other function", "もう一方の関数を実行する")),
    (
      ["ec2:RevokeSecurityGroupEgress", "ec2:RevokeSecurityGroupIngress"],
      Phrase("empties the VPC's default security group", "VPC のデフォルトセキュリティグループを空にする")
    ),
    (
      ["cloudformation:SignalResource"],
      Phrase("tells CloudFormation that the NAT forwards", "NAT の準備完了を CloudFormation に通知する")
    ),
  ]
}
