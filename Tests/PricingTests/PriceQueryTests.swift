import FoundationEssentials
import GitLabStack
import Pricing
import Testing

/// The products here are written by hand, in the form of AWS's documented example of `get-products`: no account was at
/// hand to record them from.
struct PriceQueryTests {
  struct Product {
    var usageType: String
    var attributes: [String: String] = [:]
    var family: String?
    /// Where each tier begins, with its price.
    var tiers: [(begin: String, price: String)]
    var currency = "USD"
    var description = ""

    var text: String {
      let attributes = attributes.merging(["usagetype": usageType]) { $1 }.map { "\"\($0)\":\"\($1)\"" }
      let tiers = tiers.enumerated().map { number, tier in
        """
        "S.J.\(number)":{"unit":"Hrs","endRange":"Inf","description":"\(description)","appliesTo":[],\
        "rateCode":"S.J.\(number)","beginRange":"\(tier.begin)","pricePerUnit":{"\(currency)":"\(tier.price)"}}
        """
      }
      return """
        {"product":{\(family.map { "\"productFamily\":\"\($0)\"," } ?? "")"attributes":{\(attributes.joined(separator: ","))},"sku":"S"},\
        "serviceCode":"X","terms":{"OnDemand":{"S.J":{"priceDimensions":{\(tiers.joined(separator: ","))},"sku":"S",\
        "effectiveDate":"2026-11-01T00:00:00Z","offerTermCode":"J","termAttributes":{}}}},"version":"1",\
        "publicationDate":"2026-11-01T00:00:00Z"}
        """
    }
  }

  private static func product(_ usageType: String, _ price: String, _ attributes: [String: String] = [:]) -> Product {
    Product(usageType: usageType, attributes: attributes, tiers: [("0", price)])
  }

  private func price(
    _ sku: SKU, _ products: [Product], in region: String = "ap-northeast-1"
  ) throws(PriceAmbiguity) -> String {
    guard let region = (try? Region(region)).flatMap(PriceRegion.init), let query = sku.query(in: region) else {
      return "no query"
    }
    return try query.price(in: products.map(\.text), for: region).exact
  }

  // MARK: The traps

  @Test(arguments: [
    (SKU.natGateway, "NatGateway-Hours"), (.publicAddress, "USE1-PublicIPv4:InUseAddress"),
    (.fargateX86CPU, "USE1-Fargate-vCPU-Hours:perCPU"), (.loadBalancer, "LoadBalancerUsage"),
    (.natGateway, "USE1-NatGateway-Hours"), (.dataOut, "DataTransfer-Out-Bytes"),
  ])
  func takesVirginiaWithAndWithoutPrefix(_ sku: SKU, _ usageType: String) throws {
    var attributes: [String: String] = [:]
    if sku == .publicAddress { attributes["usagetype"] = usageType }
    #expect(try price(sku, [Self.product(usageType, "0.0450000000", attributes)], in: "us-east-1") == "0.045")
  }

  @Test(arguments: ["NatGateway-Hours", "USE1-NatGateway-Hours", "APN2-NatGateway-Hours"])
  func takesNoPrefixButTheRegionsElsewhere(_ usageType: String) {
    #expect(throws: PriceAmbiguity.empty) { try price(.natGateway, [Self.product(usageType, "1")]) }
  }

  @Test(arguments: [
    (SKU.natGateway, "NatGateway-Hours", "RegionalNatGateway-Hours"),
    (.loadBalancer, "LoadBalancerUsage", "TS-LoadBalancerUsage"),
    (.loadBalancer, "LoadBalancerUsage", "Outposts-LoadBalancerUsage"),
    (.fargateX86Memory, "Fargate-GB-Hours", "SpotUsage-Fargate-GB-Hours"),
    (.fargateX86Memory, "Fargate-GB-Hours", "Fargate-ARM-GB-Hours"),
    (.fileSystemBackup, "WarmStorage-ByteHrs-EFS", "WarmStorage-ByteHrs-EFS-LAGV"),
    (.fileSystem, "TimedStorage-ByteHrs", "IATimedStorage-ByteHrs"),
  ])
  func comparesWholeNames(_ sku: SKU, _ right: String, _ wrong: String) throws {
    let neighbour = Self.product("APN1-\(wrong)", "9")
    #expect(try price(sku, [neighbour, Self.product("APN1-\(right)", "0.5"), neighbour]) == "0.5")
    #expect(throws: PriceAmbiguity.empty) { try price(sku, [neighbour]) }
  }

  @Test func takesTheFirstTier() throws {
    // A hosted zone is 0.50, and 0.10 from the 26th on.
    let zones = Product(usageType: "HostedZone", tiers: [("25", "0.1000000000"), ("0", "0.5000000000")])
    let query = PriceQuery("HostedZone", of: "AmazonRoute53", [("productFamily", "DNS Zone")], naming: .global)
    let tokyo = try #require(PriceRegion(Region("ap-northeast-1")))
    var product = zones
    product.family = "DNS Zone"
    #expect(try query.price(in: [product.text], for: tokyo).exact == "0.5")
  }

  @Test func leavesFreeAllowancesAside() throws {
    let free = Self.product("Global-DataTransfer-Out-Bytes", "0.0000000000")
    var paid = Self.product("APN1-DataTransfer-Out-Bytes", "0.1140000000")
    #expect(try price(.dataOut, [free, paid]) == "0.114")
    paid.tiers = [("0", "0.0000000000"), ("100", "0.114")]
    #expect(throws: PriceAmbiguity.empty) { try price(.dataOut, [free, paid]) }
  }

  @Test func tellsSingaporeFromWhatIsListedBesideIt() throws {
    let rows = [Self.product("APS1-DataTransfer-Out-Bytes", "0.12"), Self.product("APS2-DataTransfer-Out-Bytes", "9")]
    #expect(try price(.dataOut, rows, in: "ap-southeast-1") == "0.12")
  }

  @Test func makesOurUnitOfAWSs() throws {
    let query = PriceQuery(
      "AWSSecretsManagerAPIRequest", of: "AWSSecretsManager", [("productFamily", "API Request")], units: 10_000)
    let tokyo = try #require(PriceRegion(Region("ap-northeast-1")))
    var product = Self.product("APN1-AWSSecretsManagerAPIRequest", "0.0000050000")
    product.family = "API Request"
    #expect(try query.price(in: [product.text], for: tokyo).exact == "0.05")
  }

  /// The example that AWS gives in its description of `get-products`, without the attributes that say nothing here.
  @Test func readsWhatAWSGivesAsItsExample() throws {
    let text = #"""
      {"product":{"productFamily":"Storage","attributes":{"storageMedia":"SSD-backed","maxThroughputvolume":"320 MB/sec",\#
      "volumeType":"Provisioned IOPS","servicecode":"AmazonEC2","usagetype":"CAN1-EBS:VolumeUsage.piops",\#
      "locationType":"AWS Region","location":"Canada (Central)","operation":""},"sku":"WQGC34PB2AWS8R4U"},\#
      "serviceCode":"AmazonEC2","terms":{"OnDemand":{"WQGC34PB2AWS8R4U.JRTCKXETXF":{"priceDimensions":{\#
      "WQGC34PB2AWS8R4U.JRTCKXETXF.6YS6EN2CT7":{"unit":"GB-Mo","endRange":"Inf","description":"$0.138 per GB-month of \#
      Provisioned IOPS SSD (io1)  provisioned storage - Canada (Central)","appliesTo":[],\#
      "rateCode":"WQGC34PB2AWS8R4U.JRTCKXETXF.6YS6EN2CT7","beginRange":"0","pricePerUnit":{"USD":"0.1380000000"}}},\#
      "sku":"WQGC34PB2AWS8R4U","effectiveDate":"2017-08-01T00:00:00Z","offerTermCode":"JRTCKXETXF","termAttributes":{}}}},\#
      "version":"20170901182201","publicationDate":"2017-09-01T18:22:01Z"}
      """#
    let canada = try #require(PriceRegion(Region("ca-central-1")))
    let query = PriceQuery("EBS:VolumeUsage.piops", of: "AmazonEC2", [("productFamily", "Storage")])
    #expect(try query.price(in: [text], for: canada).exact == "0.138")
  }

  // MARK: Doubts

  @Test func refusesTwoProductsOfOneName() {
    let twice = [Self.product("APN1-NatGateway-Hours", "0.062"), Self.product("APN1-NatGateway-Hours", "0.062")]
    #expect(throws: PriceAmbiguity.ambiguous) { try price(.natGateway, twice) }
  }

  @Test func doesNotTakeFiltersOnTrust() throws {
    let network = Self.product("APN1-LoadBalancerUsage", "9", ["operation": "LoadBalancing:Network"])
    let application = Self.product("APN1-LoadBalancerUsage", "0.0243", ["operation": "LoadBalancing:Application"])
    #expect(try price(.loadBalancer, [network, application]) == "0.0243")
  }

  @Test(arguments: ["", "{}", "[]", "{\"product\":{\"attributes\":{\"usagetype\":1}}}"])
  func refusesWhatIsNoProduct(_ text: String) throws {
    let tokyo = try #require(PriceRegion(Region("ap-northeast-1")))
    let query = try #require(SKU.natGateway.query(in: tokyo))
    #expect(throws: PriceAmbiguity.unreadable) { try query.price(in: [text], for: tokyo) }
  }

  @Test func refusesOtherCurrencies() {
    var product = Self.product("APN1-NatGateway-Hours", "0.4")
    product.currency = "CNY"
    #expect(throws: PriceAmbiguity.unreadable) { try price(.natGateway, [product]) }
  }

  @Test func tellsReadsFromWrites() throws {
    var rows = ["Read", "Write"].map { Self.product("APN1-ETDataAccess-Bytes", "0.04", ["accessType": $0]) }
    rows[1].tiers = [("0", "0.07")]
    #expect(try price(.fileSystemRead, rows) == "0.04")
    #expect(try price(.fileSystemWrite, rows) == "0.07")
    rows[0].attributes = [:]
    rows[0].description = "$0.04 per GB for Elastic Throughput data reads (Tokyo)"
    #expect(try price(.fileSystemRead, rows) == "0.04")
    rows[0].description = "$0.04 per GB read or written"
    #expect(throws: PriceAmbiguity.empty) { try price(.fileSystemRead, rows) }
  }

  // MARK: Where and what to ask

  @Test(arguments: [
    ("ap-northeast-1", "ap-south-1"), ("ap-south-1", "ap-south-1"), ("eu-north-1", "eu-central-1"),
    ("us-west-2", "us-east-1"), ("ca-central-1", "us-east-1"), ("sa-east-1", "us-east-1"),
  ])
  func asksTheNearestOfThreeEndpoints(_ region: String, _ endpoint: String) throws {
    #expect(try #require(PriceRegion(Region(region))).endpoint == endpoint)
  }

  @Test func knowsTheNamesOfEveryRegionThatHasPrices() throws {
    for name in PriceList.builtIn.regions { #expect(try PriceRegion(Region(name)) != nil, "\(name)") }
    #expect(try PriceRegion(Region("ap-south-1"))?.prefix == "APS3-")
    for name in ["cn-north-1", "us-gov-west-1"] { #expect(try PriceRegion(Region(name)) == nil) }
  }

  @Test func findsDataTransferByPlaceAndAllElseByRegionCode() throws {
    let tokyo = try #require(PriceRegion(Region("ap-northeast-1")))
    for sku in SKU.allCases {
      guard let request = sku.query(in: tokyo)?.request else { continue }
      let isTransfer = request.service == "AWSDataTransfer"
      #expect(request.filters.contains { $0.field == "regionCode" } != isTransfer)
      #expect(
        request.filters.contains { $0.field == "fromLocation" && $0.value == "Asia Pacific (Tokyo)" } == isTransfer)
    }
  }
}
