import Testing
import Yams

@testable import GitLabStack

/// The NAT instance: when it starts, what it may, and who notices that it is gone.
extension TemplateStructureTests {
  @Test func theNATInstanceStartsAfterItsRouteAndCountsWhenItSaysSo() throws {
    let reader = try TemplateReader(TemplateCase(network: .natInstance))
    #expect(reader.everythingBefore("NatInstance").isSuperset(of: ["PublicRoute", "PublicSubnet1Routes"]))
    #expect(reader.resources["NatInstance"]?["CreationPolicy"]?["ResourceSignal"]?["Count"]?.int == 1)
    #expect(reader.everythingBefore("PrivateRoute").isSuperset(of: ["NatInstance", "NatInstanceAddress"]))
  }

  /// A shell by Session Manager, and to tell CloudFormation; AWS's own policy for the former reads every parameter, too.
  @Test func theNATInstanceMayOpenAShellAndSignalOnly() throws {
    let plan = try Plan(StackTemplate(TemplateCase(network: .natInstance).choices()))
    let right = try #require(IAMGrant.all(in: plan).first { $0.logicalID == "NatRole" })
    #expect(right.managedPolicies.isEmpty)
    let channels = ["CreateControlChannel", "CreateDataChannel", "OpenControlChannel", "OpenDataChannel"]
    let shell = ["ssm:UpdateInstanceInformation"] + channels.map { "ssmmessages:\($0)" }
    #expect(Set(right.actions) == Set(shell + ["cloudformation:SignalResource"]))
  }

  /// Of an instance that was terminated nothing comes any more.
  @Test func aNATInstanceThatIsGoneIsNoticed() throws {
    for network in TemplateCase.Network.allCases {
      let reader = try TemplateReader(TemplateCase(network: network))
      #expect(reader.resources(of: "AWS::CloudWatch::Alarm") == (network == .natInstance ? ["NatAlarm"] : []))
      guard network == .natInstance else { continue }
      let alarm = reader.resources["NatAlarm"]?["Properties"]
      #expect(alarm?["TreatMissingData"]?.string == "breaching")
      #expect(alarm?["MetricName"]?.string == "StatusCheckFailed_Instance")
      #expect(reader.references(in: alarm?["Dimensions"]) == ["NatInstance"])
      #expect(alarm?["AlarmActions"]?[0]?.string?.hasSuffix(":ec2:reboot") == true)
    }
  }
}
