import Deployment
import Testing

/// What EC2's words for a NAT instance come to, and which of those that a stack lists is the way out.
struct NATInstanceTests {
  @Test(
    arguments: [
      ("running", .runs), ("pending", .runs), ("stopped", .rests), ("stopping", .rests), ("terminated", .isGone),
      ("shutting-down", .isGone), (nil, .isGone),
    ] as [(String?, NATInstance.Standing)])
  func onlyWhatNothingStartsAgainIsGone(_ state: String?, _ standing: NATInstance.Standing) {
    #expect(NATInstance(id: "i-1", state: state).standing == standing)
  }

  /// One that could not be taken away when the next was made is not the way out any more.
  @Test func theYoungestCounts() {
    let two = [("NatInstance2", "i-2", "CREATE_COMPLETE"), ("NatInstance", "i-1", "DELETE_FAILED")].map {
      resource($0, "AWS::EC2::Instance", $1, $2)
    }
    #expect(two.natInstance?.physicalID == "i-2" && Array(two.reversed()).natInstance?.physicalID == "i-2")
    let none = [
      resource("NatInstance", "AWS::EC2::Instance", "i-1", "DELETE_COMPLETE"),
      resource("NatGateway", "AWS::EC2::NatGateway", "nat-1", "CREATE_COMPLETE"),
    ]
    #expect(none.natInstance == nil)
  }

  private func resource(_ name: String, _ type: String, _ id: String, _ status: String) -> StackResource {
    StackResource(logicalID: name, physicalID: id, type: type, status: ResourceStatus(rawValue: status))
  }
}
