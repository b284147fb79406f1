package import AWSGateway
package import Account
internal import Deployment
package import Phrases
internal import Synchronization

/// An AWS account in memory that answers the `aws` commands of `AWSCLI` as a real `aws` does.
///
/// Nothing runs in the background: what a stack is like follows from when it was started and what time it is.
package final class RehearsalAccount: CommandRunner {
  let setting: Setting
  let stacks = Mutex(StackStore())

  /// What stays the same for as long as the account lives.
  struct Setting: Sendable {
    let speed: Double
    let region: String
    let scenario: Scenario
    /// Whether a stack is there from the beginning.
    let isLivedIn: Bool
    /// Of what only a rehearsal says; AWS speaks English.
    let language: Language
    let now: @Sendable () -> Double

    /// Read only when a stack is asked about: nobody waits for it at the start.
    var durations: Durations { .builtIn }
  }

  /// - Parameter speed: how many usual seconds pass in one of ours.
  /// - Parameter isLivedIn: whether `existingStack` is there from the beginning.
  /// - Parameter now: seconds since 1970.
  package init(
    speed: Double, region: String, scenario: Scenario = .happy, isLivedIn: Bool = false, language: Language = .english,
    now: @escaping @Sendable () -> Double
  ) {
    setting = Setting(
      speed: speed, region: region, scenario: scenario, isLivedIn: isLivedIn, language: language, now: now)
  }

  package func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    if executable == "session-manager-plugin" {
      guard setting.scenario != .pluginMissing else { throw .missing(executable) }
      return .printed("1.2.764.0\n")
    }
    if arguments == ["--version"] {
      return .printed("aws-cli/2.31.0 Python/3.13.7 Linux/6.1.0 exe/x86_64.rehearsal\n")
    }
    if executable == "curl" { return dockerHub }
    let request = Request(arguments)
    do {
      return try answer(request)
    } catch let refusal as Refusal {
      return refusal.result(of: request)
    } catch {
      return Refusal.validation("The rehearsal cannot read this request.").result(of: request)
    }
  }

  /// What the public DNS has of a full name. Where a certificate is to wait for ever, it keeps silent: what it would say stops the
  /// deployment before it begins.
  package func publicRecords(of name: String, _ type: RecordType) -> DNSAnswer {
    setting.scenario == .certificateStuck ? .noAnswer : ZonesAround.publicRecords(of: name, type)
  }

  /// What Docker Hub says of any tag, but where the image is to be missing.
  private var dockerHub: CommandResult {
    guard setting.scenario != .imagePullFails else { return .printed(#"{"message": "object not found"}"# + "\n404") }
    return .printed(
      #"{"images": [{"architecture": "amd64", "os": "linux"}, {"architecture": "arm64", "os": "linux"}]}"# + "\n200")
  }

  private func answer(_ request: Request) throws -> CommandResult {
    let command = "\(request.service) \(request.operation)"
    guard let known = Self.options[command] else {
      throw Refusal.usage("the rehearsal does not answer ‘aws \(command)’")
    }
    let unknown = request.unknownOptions(besides: known)
    guard unknown.isEmpty else {
      throw Refusal.usage("Unknown options: \(unknown.map { "--\($0)" }.joined(separator: ", "))")
    }
    if let refusal = Looks(scenario: setting.scenario).refusal(of: request) { throw refusal }
    let region = request["region"] ?? setting.region
    let surroundings = Surroundings(region: region)
    switch command {
    case "configure get" where request.operands == ["region"]: return .printed(setting.region + "\n")
    // Those of a rehearsal are none, and have no end.
    case "configure export-credentials": return .printed(.object(["Version": 1]))
    case "sts get-caller-identity": return .printed(surroundings.identity)
    case "ec2 describe-availability-zones": return .printed(surroundings.availabilityZones)
    case "ec2 describe-vpcs": return .printed(try surroundings.vpcs(request.values("vpc-ids")))
    case "ec2 describe-instance-type-offerings": return .printed(surroundings.offerings)
    case "ec2 describe-subnets" where request.filter("default-for-az") != nil:
      return .printed(surroundings.defaultSubnets)
    case "ec2 describe-subnets" where request["subnet-ids"] == nil:
      return .printed(surroundings.subnets(of: request.filter("vpc-id")))
    case "ec2 describe-route-tables": return .printed(surroundings.routeTables(of: request.filter("vpc-id")))
    case "ec2 describe-nat-gateways" where request.filter("vpc-id") != nil:
      return .printed(surroundings.natGateways(of: request.filter("vpc-id")))
    case "ec2 describe-vpc-endpoints": return .printed(surroundings.endpoints(of: request.filter("vpc-id")))
    case "ec2 describe-network-acls": return .printed(surroundings.networkACLs(of: request.filter("vpc-id")))
    case "ec2 describe-dhcp-options":
      return .printed(try surroundings.dhcpOptions(request.values("dhcp-options-ids")))
    case "ec2 describe-vpc-attribute":
      let (name, vpc) = (try request.required("attribute"), try request.required("vpc-id"))
      return .printed(try surroundings.attribute(name, of: vpc))
    case "acm list-certificates": return .printed(CertificatesAround(region: region).list)
    case "route53 list-hosted-zones": return .printed(ZonesAround.list)
    default:
      return try stacks.withLock { stacks in
        try stacks.moveIn(setting)
        return try stacks.answer(request, region: region, setting: setting)
      }
    }
  }

  /// Every command that is answered, with its own options.
  private static let options: [String: Set<String>] = [
    "configure get": [],
    "configure export-credentials": [],
    "sts get-caller-identity": [],
    "ec2 describe-availability-zones": [],
    "ec2 describe-vpcs": ["vpc-ids"],
    "ec2 describe-instance-type-offerings": ["location-type", "filters"],
    "ec2 describe-nat-gateways": ["filter"],
    "ec2 describe-vpc-endpoints": ["filters"],
    "ec2 describe-network-acls": ["filters"],
    "ec2 describe-dhcp-options": ["dhcp-options-ids"],
    "ec2 describe-subnets": ["filters", "subnet-ids"],
    "ec2 describe-vpc-attribute": ["vpc-id", "attribute"],
    "ec2 describe-route-tables": ["filters"],
    "route53 list-hosted-zones": [],
    "service-quotas list-service-quotas": ["service-code"],
    "service-quotas get-aws-default-service-quota": ["service-code", "quota-code"],
    "ec2 describe-internet-gateways": [],
    "ec2 describe-vpc-peering-connections": ["filters"],
    "ec2 describe-addresses": [],
    "ec2 describe-regions": ["all-regions", "region-names"],
    "ec2 describe-vpc-block-public-access-options": [],
    "ec2 describe-account-vpc-encryption-control": [],
    "cloudwatch get-metric-data": ["metric-data-queries", "start-time", "end-time", "scan-by"],
    "ce get-cost-and-usage": ["time-period", "granularity", "metrics", "filter"],
    "elbv2 describe-account-limits": [],
    "elbv2 describe-load-balancers": [],
    "efs describe-file-systems": ["file-system-id"],
    "efs describe-mount-targets": ["file-system-id"],
    "secretsmanager list-secrets": [],
    "secretsmanager describe-secret": ["secret-id"],
    "iam get-account-summary": [],
    "iam simulate-principal-policy": [
      "policy-source-arn", "action-names", "resource-arns", "context-entries",
    ],
    "freetier get-account-plan-state": [],
    "logs describe-log-groups": ["log-group-name-prefix"],
    "cloudformation list-stacks": ["stack-status-filter"],
    "cloudformation describe-account-limits": [],
    "cloudformation describe-stacks": ["stack-name"],
    "cloudformation get-template": ["stack-name"],
    "cloudformation create-change-set": ["cli-input-json"],
    "cloudformation describe-change-set": ["change-set-name", "stack-name"],
    "cloudformation execute-change-set": [
      "change-set-name", "client-request-token", "no-disable-rollback", "disable-rollback",
    ],
    "cloudformation delete-change-set": ["change-set-name"],
    "cloudformation list-change-sets": ["stack-name"],
    "cloudformation describe-events": ["change-set-name"],
    "cloudformation describe-stack-events": ["stack-name", "no-paginate", "next-token"],
    "cloudformation detect-stack-drift": ["stack-name"],
    "cloudformation describe-stack-drift-detection-status": ["stack-drift-detection-id"],
    "cloudformation describe-stack-resource-drifts": ["stack-name", "max-results", "next-token"],
    "cloudformation delete-stack": ["stack-name", "client-request-token", "retain-resources", "role-arn"],
    "cloudformation cancel-update-stack": ["stack-name", "client-request-token"],
    "cloudformation update-stack": [
      "stack-name", "client-request-token", "use-previous-template", "disable-rollback", "capabilities", "parameters",
      "role-arn",
    ],
    "cloudformation rollback-stack": ["stack-name", "client-request-token"],
    "cloudformation continue-update-rollback": ["stack-name", "client-request-token", "resources-to-skip"],
    "cloudformation update-termination-protection": [
      "stack-name", "enable-termination-protection", "no-enable-termination-protection",
    ],
    "cloudformation list-stack-resources": ["stack-name"],
    "backup start-backup-job": [
      "backup-vault-name", "resource-arn", "iam-role-arn", "idempotency-token", "start-window-minutes",
      "lifecycle",
    ],
    "backup list-recovery-points-by-resource": ["resource-arn", "next-token"],
    "backup list-recovery-points-by-backup-vault": ["backup-vault-name", "by-resource-arn", "next-token"],
    "backup list-tags": ["resource-arn"],
    "backup describe-backup-job": ["backup-job-id"],
    "backup list-backup-jobs": ["by-resource-arn"],
    "backup list-backup-vaults": [],
    "backup get-recovery-point-restore-metadata": ["backup-vault-name", "recovery-point-arn"],
    "backup start-restore-job": [
      "recovery-point-arn", "metadata", "iam-role-arn", "resource-type", "idempotency-token",
    ],
    "backup describe-restore-job": ["restore-job-id"],
    "backup get-restore-job-metadata": ["restore-job-id"],
    "backup list-restore-jobs": ["next-token"],
    "backup tag-resource": ["resource-arn", "tags"],
    "efs tag-resource": ["resource-id", "tags"],
    "efs put-file-system-policy": ["file-system-id", "policy"],
    "efs put-backup-policy": ["file-system-id", "backup-policy"],
    "efs update-file-system": ["file-system-id", "throughput-mode"],
    "efs delete-file-system": ["file-system-id"],
    "backup describe-region-settings": [],
    "backup create-backup-vault": ["backup-vault-name"],
    "iam get-role": ["role-name"],
    "iam create-role": ["role-name", "assume-role-policy-document"],
    "iam attach-role-policy": ["role-name", "policy-arn"],
    "elbv2 describe-target-health": ["target-group-arn"],
    "secretsmanager get-secret-value": ["secret-id"],
    "secretsmanager put-secret-value": ["cli-input-json"],
    "ecs describe-services": ["cluster", "services"],
    "ecs update-service": ["cluster", "service", "desired-count"],
    "ecs list-tasks": ["cluster", "service-name", "desired-status"],
    "ecs describe-clusters": ["clusters", "include"],
    "ecs describe-tasks": ["cluster", "tasks"],
    "ecs execute-command": ["cluster", "task", "container", "interactive", "command"],
    "logs get-log-events": ["log-group-name", "log-stream-name", "start-from-head", "next-token", "limit"],
    "logs filter-log-events": ["log-group-name", "start-time", "max-items", "starting-token"],
    "acm describe-certificate": ["certificate-arn"],
    "acm list-certificates": ["includes"],
    "route53 list-resource-record-sets": ["hosted-zone-id", "start-record-name", "start-record-type", "max-items"],
    "route53 get-hosted-zone": ["id"],
    "ec2 describe-network-interfaces": ["filters"],
    "ec2 get-console-output": ["instance-id", "latest"],
    "ec2 describe-instances": ["instance-ids"],
  ]
}

extension CommandResult {
  static func printed(_ text: String) -> CommandResult {
    CommandResult(ending: .exited(0), standardOutput: text, standardError: "")
  }

  static func printed(_ json: JSON) -> CommandResult { printed(json.text) }
}
