internal import Account
internal import FoundationEssentials
internal import GitLabStack

/// What `aws ec2 describe-regions` prints.
struct RegionList: Decodable {
  private let regions: [Item]?

  private struct Item: Decodable {
    let regionName: String?
    let optInStatus: String?
  }

  var all: [Region] { (regions ?? []).compactMap { item in item.regionName.flatMap { try? Region($0) } } }

  func state(of region: String) -> RegionState {
    guard let found = regions?.first(where: { $0.regionName == region }) else { return .isNowhere }
    return found.optInStatus.map { .init($0) } ?? .isForAll
  }
}

/// What `aws ec2 describe-vpc-block-public-access-options` prints.
struct InternetBlockAnswer: Decodable {
  private let vpcBlockPublicAccessOptions: Options

  private struct Options: Decodable {
    let internetGatewayBlockMode: String
    let managedBy: String?
    let exclusionsAllowed: String?
  }

  var block: InternetBlock {
    InternetBlock(
      mode: .init(vpcBlockPublicAccessOptions.internetGatewayBlockMode),
      isOfOrganization: vpcBlockPublicAccessOptions.managedBy == "declarative-policy",
      allowsExclusions: vpcBlockPublicAccessOptions.exclusionsAllowed != "not-allowed")
  }
}

/// What `aws ec2 describe-account-vpc-encryption-control` prints.
struct EncryptionControlAnswer: Decodable {
  private let accountVpcEncryptionControl: Settings

  private struct Settings: Decodable {
    let mode: String
    let exclusions: Exclusions?
  }

  private struct Exclusions: Decodable {
    let internetGateway: String?
    let natGateway: String?
    let lambda: String?
    let elasticFileSystem: String?
  }

  var control: EncryptionControl {
    let exclusions = accountVpcEncryptionControl.exclusions
    let states: [EncryptionControl.Kind: String?] = [
      .internetGateway: exclusions?.internetGateway, .natGateway: exclusions?.natGateway,
      .function: exclusions?.lambda, .fileSystem: exclusions?.elasticFileSystem,
    ]
    return EncryptionControl(
      isEnforced: accountVpcEncryptionControl.mode == "attempt-enforce",
      exclusions: Set(states.filter { $0.value == "enabled" }.keys))
  }
}

/// What `aws freetier get-account-plan-state` prints.
struct AccountPlanAnswer: Decodable {
  private let accountPlanType: String
  private let accountPlanRemainingCredits: Money?
  private let accountPlanExpirationDate: Timestamp?

  private struct Money: Decodable { let amount: Double? }

  var plan: AccountPlan {
    AccountPlan(
      isFree: accountPlanType == "FREE",
      credits: accountPlanRemainingCredits?.amount.flatMap { $0 >= 0 && $0 < 1e9 ? Int($0) : nil },
      ends: accountPlanExpirationDate.map {
        Date(timeIntervalSince1970: $0.seconds).formatted(.iso8601.year().month().day())
      })
  }
}
