/// What may be looked at of a GitLab that stands.
struct Looks {
  let scenario: Scenario

  /// What nobody may ask where looks are denied, with the right that it takes: all behind CloudFormation.
  private static let rights = [
    "ecs describe-services": "ecs:DescribeServices", "ecs list-tasks": "ecs:ListTasks",
    "ecs describe-tasks": "ecs:DescribeTasks",
    "elbv2 describe-target-health": "elasticloadbalancing:DescribeTargetHealth",
    "acm describe-certificate": "acm:DescribeCertificate", "ec2 describe-instances": "ec2:DescribeInstances",
    "efs describe-file-systems": "elasticfilesystem:DescribeFileSystems",
    "backup list-recovery-points-by-resource": "backup:ListRecoveryPointsByResource",
    "cloudwatch get-metric-data": "cloudwatch:GetMetricData",
    "ce get-cost-and-usage": "ce:GetCostAndUsage",
    "cloudformation describe-stack-events": "cloudformation:DescribeStackEvents",
    "cloudformation list-change-sets": "cloudformation:ListChangeSets",
  ]

  /// nil if it may be asked.
  func refusal(of request: Request) -> Refusal? {
    guard scenario == .looksDenied, let right = Self.rights["\(request.service) \(request.operation)"] else {
      return nil
    }
    return .service(
      code: "AccessDeniedException",
      message: "User: arn:aws:sts::\(Identifiers.account):assumed-role/Rehearsal/you is not authorized to perform: "
        + "\(right) because no identity-based policy allows the \(right) action")
  }
}
