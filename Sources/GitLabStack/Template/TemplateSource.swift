/// One template file, read for the rules that keep Mustache from spoiling YAML.
///
/// The engine leaves out silently what it does not know, so everything is checked here, before it renders.
struct TemplateSource: Sendable {
  /// The file's name without its extensions.
  let name: String
  let text: String
  let tags: [TemplateTag]

  /// The delimiters are `<% %>` because CloudFormation has a use for `{{ }}`; without the content type, `"` would become `&quot;`.
  static let header = "{{=<% %>=}}\n<%% CONTENT_TYPE:TEXT %>\n"

  init(name: String, text: String) throws(TemplateFault) {
    guard text.hasPrefix(Self.header) else {
      throw TemplateFault(template: name, tag: "", line: 1, problem: .missingHeader)
    }
    self.name = name
    self.text = text
    tags = TemplateTag.all(in: text.dropFirst(Self.header.count), firstLine: 3)
    for tag in tags {
      switch tag.kind {
      case .value: continue
      case .partial where !tag.startsItsLine: throw fault(tag, .indentedPartial)
      case .section, .invertedSection, .sectionEnd, .partial, .comment:
        guard tag.standsAlone else { throw fault(tag, .sharedLine) }
      }
    }
  }

  /// Refuses a tag that includes what is not in `templates`.
  func checkPartials(against templates: Set<String>) throws(TemplateFault) {
    for tag in tags where tag.kind == .partial && !templates.contains(tag.name) {
      throw fault(tag, .unknownPartial)
    }
  }

  /// Refuses a tag whose name the values lack, also where this rendering would not come by.
  func checkNames(against values: TemplateValues) throws(TemplateFault) {
    var open: [Set<String>] = []
    for tag in tags {
      switch tag.kind {
      case .value:
        guard values.texts[tag.name] != nil || open.contains(where: { $0.contains(tag.name) }) else {
          throw fault(tag, .unknownName)
        }
      case .section, .invertedSection:
        guard let fields = values.fields(ofSection: tag.name) else { throw fault(tag, .unknownName) }
        open.append(fields)
      case .sectionEnd: open.removeLast()
      case .partial, .comment: continue
      }
    }
  }

  private func fault(_ tag: TemplateTag, _ problem: TemplateFault.Problem) -> TemplateFault {
    TemplateFault(template: name, tag: tag.label, line: tag.line, problem: problem)
  }
}
