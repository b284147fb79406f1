import Deployment
import GitLabStack
import Testing

@Suite struct ForecastTests {
  @Test(arguments: [
    ("AWS::ECS::Service", 300.0...600), ("AWS::EC2::NatGateway", 95...110), ("AWS::EC2::Instance", 120...200),
    ("AWS::CertificateManager::Certificate", 60...600), ("AWS::EFS::MountTarget", 80...95),
    ("Custom::Directories", 20...60), ("AWS::Next::Year", 2...30),
  ])
  func knowsTheUsualSeconds(of type: String, _ seconds: ClosedRange<Double>) throws {
    #expect(try forecast("{Type: '\(type)', Metadata: {Group: gitlab}}").seconds == seconds)
  }

  @Test func aFunctionInAVPCTakesLong() throws {
    let function = "Type: AWS::Lambda::Function, Metadata: {Group: start-up-job}"
    #expect(try forecast("{\(function)}").deletionSeconds == 1...5)
    #expect(try forecast("{\(function), Properties: {VpcConfig: {}}}").deletionSeconds == 1200...2700)
  }

  private func forecast(_ resource: String) throws -> Forecast {
    let template = StackTemplate(body: "Resources: {X: \(resource)}", parameters: [])
    return Forecast(plan: try Plan(template), durations: .builtIn)
  }

  @Test func takesAsLongAsTheLongestChain() throws {
    let forecast = try Story.forecast()
    // VPC 5–12, NAT gateway 95–110, service 300–600.
    #expect(forecast.seconds == 400...722)
    #expect(forecast.criticalPath == ["Vpc", "Nat", "Service"])
    #expect(forecast.span(of: "Service")?.start == 100...122)
    #expect(forecast.usual(of: "Nat") == 95...110)
    #expect(forecast.usual(of: .network) == 100...122)
    #expect(forecast.usual(of: .rootPassword) == nil)
    #expect(forecast.usual(of: "Nobody") == nil)
  }

  @Test func takesDownInTheOtherDirection() throws {
    // Service 60–180, NAT gateway 40–75, VPC 2–6; the kept file system takes nothing.
    #expect(try Story.forecast().deletionSeconds == 102...261)
  }

  @Test func isShorterWhereTheClockRunsFaster() throws {
    #expect(try Forecast(plan: Story.plan(), durations: .builtIn.faster(by: 10)).seconds.upperBound.rounded() == 72)
  }
}
