import Phrases
import Testing

@testable import GitLabStack

@Suite struct PlanFaultTests {
  private static func resource(_ properties: String) -> String {
    "Resources:\n  A:\n    Type: T\n    Metadata: { Group: network }\n    Properties: \(properties)\n"
  }

  private static let faults: [(body: String, line: Int?, reason: String)] = [
    ("", nil, "The template has no Resources."),
    ("Resources: {}", 1, "The template has no Resources."),
    ("Outputs: {}", nil, "The template has no Resources."),
    ("Resources:\n  - A\n", 2, "The template has no Resources."),
    ("Resources: [", 2, "This is not YAML: while parsing a flow node, did not find expected node content."),
    ("Resources:\n  A: 1\n", 2, "‘A’ is not a mapping."),
    ("Resources:\n  A:\n    Metadata: { Group: network }\n", 2, "The resource ‘A’ has no Type."),
    ("Resources:\n  A:\n    Type: T\n", 2, "The resource ‘A’ has no Metadata.Group."),
    (
      "Resources:\n  A:\n    Type: T\n    Metadata:\n      Group: net\n", 5,
      "The resource ‘A’ has the group ‘net’, which is none."
    ),
    (
      "Resources:\n  A:\n    Type: T\n    Metadata: { Group: network, Answer: vpc }\n", 4,
      "The resource ‘A’ names the answer ‘vpc’, which is none."
    ),
    (
      "Resources:\n  A:\n    Type: T\n    Condition: C\n    Metadata: { Group: network }\n", 4,
      "The resource ‘A’ has a Condition, so the plan could not tell whether it is made."
    ),
    (resource("{ X: !Ref B }"), 5, "!Ref names ‘B’, which the template does not have."),
    (resource("{ X: { Ref: B } }"), 5, "Ref names ‘B’, which the template does not have."),
    (
      resource("\n      - !GetAtt\n        - B\n        - Arn"), 6,
      "!GetAtt names ‘B’, which the template does not have."
    ),
    (resource("{ X: !GetAtt A }"), 5, "!GetAtt does not have the form it needs."),
    (resource("{ X: !GetAtt AWS::Region.X }"), 5, "!GetAtt names ‘AWS::Region’, which the template does not have."),
    (resource("{ X: !Sub \"${B.Arn}\" }"), 5, "!Sub names ‘B’, which the template does not have."),
    (resource("{ X: !Sub [ \"${B}${C}\", { B: 1 } ] }"), 5, "!Sub names ‘C’, which the template does not have."),
    (resource("{ X: !Sub [ a ] }"), 5, "!Sub does not have the form it needs."),
    (resource("{ X: !Reference B }"), 5, "!Reference is not a function of CloudFormation."),
    (
      resource("{ X: Yes }"), 5,
      "‘Yes’ is a truth to one reader of YAML and a text to another; write true or false, or quote it."
    ),
    (resource("{ X: !Ref A }"), 2, "Resources wait for each other: A → A."),
    (
      resource("{ X: !Ref B }") + "  B:\n    Type: T\n    DependsOn: A\n    Metadata: { Group: network }\n", 2,
      "Resources wait for each other: A → B → A."
    ),
    (
      "Resources:\n  A:\n    Type: T\n    Metadata: { Group: network }\n    DependsOn:\n      - B\n", 6,
      "DependsOn names ‘B’, which the template does not have."
    ),
    ("Parameters:\n  P: { Type: String }\n" + resource("{}"), 2, "The parameter ‘P’ has no value."),
    (resource("{}") + "Outputs:\n  O: { Export: { Name: o } }\n", 7, "The output ‘O’ has no Value."),
    (resource("{}") + "Outputs:\n  O: { Value: !Ref B }\n", 7, "!Ref names ‘B’, which the template does not have."),
    (resource("{ X: 1, X: 2 }"), 5, "‘X’ is listed twice."),
  ]

  @Test(arguments: faults)
  func finds(_ row: (body: String, line: Int?, reason: String)) throws {
    let fault = try #require(throws: PlanFault.self) { try Plan(StackTemplate(body: row.body, parameters: [])) }
    #expect(fault.reason.english == row.reason)
    #expect(fault.line == row.line)
  }

  @Test func findsValuesForNothing() throws {
    let template = StackTemplate(body: Self.resource("{}"), parameters: [.init(name: "P", value: "1")])
    let fault = try #require(throws: PlanFault.self) { try Plan(template) }
    #expect(fault.reason.english == "There is a value for ‘P’, but no such parameter.")
  }
}
