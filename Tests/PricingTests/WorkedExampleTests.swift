import FoundationEssentials
import GitLabStack
import Pricing
import Testing

/// The basket added up by hand elsewhere, in every region: 2 vCPU and 6 GiB of Fargate, a balancer with one unit, 20 GB
/// of files and of backup, a secret, 1 GB of logs, and a NAT for 10 GB; 730 hours.
struct WorkedExampleTests {
  struct Region: Sendable, CustomTestStringConvertible {
    let name: String
    /// To a hundredth of a cent.
    let withGateway: String
    let withInstance: String

    init(_ name: String, _ withGateway: String, _ withInstance: String) {
      self.name = name
      self.withGateway = withGateway
      self.withInstance = withInstance
    }

    var testDescription: String { name }
  }

  static let regions = [
    Region("us-east-1", "145.7149", "116.1209"),
    Region("us-east-2", "145.7149", "116.1209"),
    Region("us-west-1", "162.6684", "131.5664"),
    Region("us-west-2", "145.7149", "116.1209"),
    Region("ca-central-1", "160.1908", "127.2528"),
    Region("eu-west-1", "150.5759", "119.1179"),
    Region("eu-west-2", "165.2872", "132.4606"),
    Region("eu-west-3", "168.9978", "136.1712"),
    Region("eu-central-1", "167.5018", "133.2874"),
    Region("eu-north-1", "155.1142", "124.882"),
    Region("ap-northeast-1", "180.741", "139.571"),
    Region("ap-northeast-2", "168.8258", "129.6914"),
    Region("ap-northeast-3", "180.741", "139.571"),
    Region("ap-southeast-1", "179.115", "140.092"),
    Region("ap-southeast-2", "175.2482", "136.2252"),
    Region("ap-south-1", "159.7035", "121.0371"),
    Region("sa-east-1", "254.3648", "191.6518"),
  ]

  @Test(arguments: regions)
  func addsUpExactly(_ region: Region) throws {
    let gateway = try Basket(egress: .natGateway).estimate(region: region.name)
    let instance = try Basket(egress: .natInstance).estimate(region: region.name)
    #expect(gateway.total.exact == region.withGateway)
    #expect(instance.total.exact == region.withInstance)
    #expect(gateway.notPriced == [] && instance.notPriced == [])
  }

  @Test(arguments: [
    ("us-east-1", Basket.Egress.natGateway, "$153.01"), ("us-east-1", .natInstance, "$123.42"),
    ("ap-northeast-1", .natGateway, "$188.04"), ("ap-northeast-1", .natInstance, "$146.87"),
  ])
  func countsTheAddressesOfAPublicBalancer(_ region: String, egress: Basket.Egress, total: String) throws {
    let estimate = try Basket(egress: egress, scheme: "internet-facing").estimate(region: region)
    #expect(estimate.total.description == total)
  }

  @Test(arguments: [
    ("us-east-1", SKU.fargateX86CPU, "$59.10"), ("us-east-1", .fargateX86Memory, "$19.47"),
    ("us-east-1", .loadBalancer, "$16.43"), ("us-east-1", .natGateway, "$32.85"),
    ("us-east-1", .natGatewayTraffic, "$0.45"),
    ("us-east-1", .publicAddress, "$3.65"), ("us-east-1", .secret, "$0.40"), ("us-east-1", .logStorage, "$0.03"),
    ("ap-northeast-1", .fargateX86CPU, "$73.82"), ("ap-northeast-1", .fargateX86Memory, "$24.22"),
    ("ap-northeast-1", .fileSystem, "$7.20"), ("ap-northeast-1", .fileSystemBackup, "$1.20"),
    ("ap-northeast-1", .logIngestion, "$0.76"), ("ap-northeast-1", .natGateway, "$45.26"),
  ])
  func pricesEachLineToTheCent(_ region: String, sku: SKU, monthly: String) throws {
    let lines = try Basket().estimate(region: region).lines.filter { $0.sku == sku && $0.quantity > 0 }
    #expect(lines.map(\.monthly.description) == [monthly])
  }
}
