import Phrases
import Testing

@testable import GitLabStack

/// Mustache leaves out silently what it does not know; these are the errors that take the place of that.
struct TemplateFaultTests {
  private func fault(_ text: String, header: String = TemplateSource.header) -> TemplateFault? {
    var values = TemplateValues()
    values.truths = ["yes": true, "no": false]
    values.texts = ["word": "w"]
    values.lists = ["rows": TemplateValues.Rows(fields: ["cell"], rows: [["1"], ["2"]])]
    do throws(TemplateFault) {
      let library = try TemplateLibrary(["page": header + text, "part": TemplateSource.header + "p: <% word %>\n"])
      _ = try library.render("page", with: values)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsRightPasses() {
    #expect(
      fault("a: <% word %>\n<%#rows%>\n- <% cell %> <% word %>\n<%/rows%>\n<%^no%>\nb: 1\n<%/no%>\n<%> part %>\n")
        == nil)
  }

  @Test(arguments: [
    ("a: 1\nb: <% wrod %>\n", "wrod", 4, TemplateFault.Problem.unknownName),
    ("<%#yse%>\na: 1\n<%/yse%>\n", "#yse", 3, .unknownName),
    ("<%^yse%>\na: 1\n<%/yse%>\n", "^yse", 3, .unknownName),
    ("<%#no%>\na: <% wrod %>\n<%/no%>\n", "wrod", 4, .unknownName),
    ("a: <% cell %>\n", "cell", 3, .unknownName),
    ("a: <% yes %>\n", "yes", 3, .unknownName),
    ("<%> prat %>\n", ">prat", 3, .unknownPartial),
    ("a:\n  <%> part %>\n", ">part", 4, .indentedPartial),
    ("a: <%#yes%>1<%/yes%>\n", "#yes", 3, .sharedLine),
    ("<%> part %> # here\n", ">part", 3, .sharedLine),
  ])
  func aMistakeNamesItsTemplateAndTag(_ text: String, tag: String, line: Int, problem: TemplateFault.Problem) {
    #expect(fault(text) == TemplateFault(template: "page", tag: tag, line: line, problem: problem))
  }

  @Test func aMissingHeaderIsAMistake() {
    #expect(fault("a: 1\n", header: "")?.problem == .missingHeader)
  }

  @Test func anOpenSectionIsAMistakeOfSyntax() throws {
    let found = try #require(fault("<%#yes%>\na: 1\n"))
    guard case .syntax = found.problem else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func aFaultIsASentence() {
    let fault = TemplateFault(template: "storage", tag: "wrod", line: 7, problem: .unknownName)
    #expect(fault.sentence[.english].hasPrefix("The template storage:7 uses ‘wrod’, but nothing has that name."))
    #expect(fault.sentence[.japanese].contains("storage:7"))
  }

  @Test func theBuiltInTemplatesFollowTheRules() throws {
    let library = try TemplateLibrary.builtIn.get()
    #expect(!library.names.isEmpty)
    #expect(library.unusedNames == [])
  }
}
