import Testing

@testable import GitLabStack

@Suite struct TemplateJSONTests {
  @Test func writesTheWholeTemplateInItsOrder() throws {
    let body = """
      AWSTemplateFormatVersion: 2010-09-09
      Resources:
        B:
          Type: T
          Properties:
            Text: "a \\"quote\\", \\\\ and\\ttab\\u0001 日本"
            Numbers: [1, -1.5, 0123, "2"]
            Truths: [true, !Not [false]]
            Nothing: ~
            Empty: [[], {}]
            Script: |
              one
              two
        A: !GetAtt B.Outer.Inner
      """
    #expect(
      try StackTemplate(body: body, parameters: []).json() == #"""
        {
          "AWSTemplateFormatVersion": "2010-09-09",
          "Resources": {
            "B": {
              "Type": "T",
              "Properties": {
                "Text": "a \"quote\", \\ and\ttab\u0001 日本",
                "Numbers": [
                  1,
                  -1.5,
                  "0123",
                  "2"
                ],
                "Truths": [
                  true,
                  {
                    "Fn::Not": [
                      false
                    ]
                  }
                ],
                "Nothing": null,
                "Empty": [
                  [],
                  {}
                ],
                "Script": "one\ntwo\n"
              }
            },
            "A": {
              "Fn::GetAtt": [
                "B",
                "Outer.Inner"
              ]
            }
          }
        }

        """#)
  }
}
