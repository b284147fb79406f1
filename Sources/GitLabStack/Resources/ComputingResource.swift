internal import Phrases

/// What runs, what it writes, and what watches it.
package enum ComputingResource: String, CaseIterable, Sendable {
  case cluster = "AWS::ECS::Cluster"
  case service = "AWS::ECS::Service"
  case taskDefinition = "AWS::ECS::TaskDefinition"
  case function = "AWS::Lambda::Function"
  case customResource = "AWS::CloudFormation::CustomResource"
  case logGroup = "AWS::Logs::LogGroup"
  case alarm = "AWS::CloudWatch::Alarm"
  case schedule = "AWS::Scheduler::Schedule"

  var facts: ResourceFacts {
    switch self {
    case .cluster:
      ResourceFacts(
        Phrase("ECS cluster", "ECS クラスター"), .init(2...8, 2...8, Self.log), end: .gitlab, isAddedBeside: true,
        shows: [.metrics], identity: .name(arn: "ecs:cluster/"), takesTags: true)
    case .service:
      ResourceFacts(
        Phrase("ECS service", "ECS サービス"),
        .init(300...600, 60...180, "the article: image of more than 1 GB, then 5 to 6 minutes of first start"),
        slowToMake: Phrase(
          "It waits until GitLab has started once and answers health checks.", "GitLab が初回起動を終え、ヘルスチェックに応答するのを待っています。"),
        slowToDelete: Phrase(
          "The task is being stopped and taken off the load balancer.", "タスクの停止とロードバランサーからの登録解除を待っています。"),
        end: .gitlab, change: .gitlab, shows: [.restart],
        // It is sent what is there: the change of it changes nothing.
        quiet: ["DesiredCount"], identity: .arn("ecs:service/"), takesTags: true)
    case .taskDefinition:
      ResourceFacts(
        Phrase("task definition", "タスク定義"), .init(1...3, 1...3, Self.log), end: .gitlab, isAddedBeside: true,
        shows: [.restart, .release, .processor, .firstStart],
        identity: .arn("ecs:task-definition/"), nameProperty: "Family", replacedBy: .any, takesTags: true)
    case .function:
      ResourceFacts(
        Phrase("Lambda function", "Lambda 関数"), .init(5...12, 1...5, "public deploy log 2977411830"),
        special: .init(
          with: "VpcConfig",
          .init(
            20...90, 1200...2700,
            "estimate; deleted only after its network interfaces, 20 to 45 minutes in public reports")),
        slowToMake: Phrase("It waits for network interfaces in the VPC.", "VPC のネットワークインターフェイス待ちです。"),
        slowToDelete: Phrase(
          "AWS removes its network interfaces first, which takes 20 to 45 minutes.", "先にネットワークインターフェイスが削除されます（20〜45 分）。"
        ),
        end: .notKnown, isAddedBeside: true, isAtWorkOnce: true, evidence: .functionLog,
        identity: .name(arn: "lambda:function:"), takesTags: true)
    case .customResource:
      ResourceFacts(
        Phrase("custom resource", "カスタムリソース"), .init(20...60, 5...60, "estimate: a cold start in a VPC"),
        slowToMake: Self.waitsForAnswer, slowToDelete: Self.waitsForAnswer, end: .notKnown, isAddedBeside: true,
        isAtWorkOnce: true, evidence: .functionLog, identity: .name())
    case .logGroup:
      ResourceFacts(
        Phrase("log group", "ロググループ"), .estimate(1...8, 1...4), end: .logs, isAddedBeside: true,
        isAtWorkOnce: true, identity: .name(arn: "logs:log-group:"), nameProperty: "LogGroupName",
        replacedBy: .of(["LogGroupName"]), takesTags: true)
    case .alarm:
      ResourceFacts(
        Phrase("alarm", "アラーム"), .estimate(1...8, 1...4), end: .notKnown, isAddedBeside: true,
        // Which machine it watches.
        quiet: ["Dimensions"], identity: .name(arn: "cloudwatch:alarm:"))
    case .schedule:
      ResourceFacts(
        Phrase("schedule", "スケジュール"), .estimate(1...8, 1...4), end: .notKnown, isAddedBeside: true,
        shows: [.schedule], identity: .name(arn: "scheduler:schedule/"), nameProperty: "Name",
        replacedBy: .of(["Name"]))
    }
  }

  private static let log = "public deploy log 44748186245"
  private static let waitsForAnswer = Phrase(
    "It waits for its function's answer, five minutes at most.", "関数の応答待ちです（最長 5 分）。")
}
