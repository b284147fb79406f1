internal import Mustache

/// The templates inside the program, parsed once.
package struct TemplateLibrary: Sendable {
  private let sources: [TemplateSource]
  private let library: MustacheLibrary

  /// The templates by name, such as `load-balancer`.
  package init(_ templates: [String: String]) throws(TemplateFault) {
    var sources: [TemplateSource] = []
    var library = MustacheLibrary()
    for (name, text) in templates.sorted(by: { $0.key < $1.key }) {
      let source = try TemplateSource(name: name, text: text)
      library.register(try Self.parse(source), named: name)
      sources.append(source)
    }
    for source in sources { try source.checkPartials(against: Set(templates.keys)) }
    self.sources = sources
    self.library = library
  }

  /// The templates under `Resources/Templates`.
  package static let builtIn = Result { () throws(TemplateFault) in
    let ending = ".yaml.mustache"
    let files = BuiltInFile.all.filter { $0.path.hasPrefix("Templates/") && $0.path.hasSuffix(ending) }
    return try TemplateLibrary(
      Dictionary(
        uniqueKeysWithValues: files.map { file in
          (String(file.path.dropFirst("Templates/".count).dropLast(ending.count)), file.text)
        }))
  }

  var names: [String] { sources.map(\.name) }

  /// What no template includes, and is not the one that all start from.
  var unusedNames: [String] {
    let included = Set(sources.flatMap(\.tags).filter { $0.kind == .partial }.map(\.name))
    return names.filter { $0 != "stack" && !included.contains($0) }
  }

  private static func parse(_ source: TemplateSource) throws(TemplateFault) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: source.text)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateFault(
        template: source.name, tag: "", line: error.context.lineNumber, problem: .syntax("\(error.error)"))
    } catch {
      throw TemplateFault(template: source.name, tag: "", line: 0, problem: .syntax("\(error)"))
    }
  }

  /// Fills a template in. A name that `values` lack is an error in any template, whether or not this rendering would use it.
  func render(_ name: String, with values: TemplateValues) throws(TemplateFault) -> String {
    for source in sources { try source.checkNames(against: values) }
    guard let text = library.render(Self.context(values), withTemplate: name) else {
      throw TemplateFault(template: name, tag: "", line: 0, problem: .unknownPartial)
    }
    return text
  }

  private static func context(_ values: TemplateValues) -> [String: Any] {
    var context: [String: Any] = values.truths
    context.merge(values.texts) { _, text in text }
    context.merge(
      values.lists.mapValues { list in
        list.rows.map { Dictionary(uniqueKeysWithValues: zip(list.fields, $0)) }
      }
    ) { _, list in list }
    return context
  }
}
