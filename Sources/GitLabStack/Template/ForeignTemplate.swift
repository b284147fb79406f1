internal import OrderedCollections
internal import Phrases

/// Template of a stack that is not ours, as a tree: of it we know what CloudFormation knows of every template, and no more.
package struct ForeignTemplate: Hashable, Sendable {
  private let root: OrderedDictionary<String, TemplateValue>

  /// - Parameter answer: what `aws cloudformation get-template` prints: a template in JSON as an object, one in YAML as a text.
  package init(answer: String) throws(PlanFault) {
    let answer = try Self.entries(of: answer)
    switch answer["TemplateBody"] {
    case .string(let text)?: root = try Self.entries(of: text)
    case .mapping(let entries)?: root = entries
    default: throw PlanFault(line: nil, TemplateReadingPhrases.templateLacks("TemplateBody"))
    }
  }

  private static func entries(of text: String) throws(PlanFault) -> OrderedDictionary<String, TemplateValue> {
    var reading = TemplateReading()
    guard case .mapping(let entries) = try reading.value(YAML.template(text)) else {
      throw PlanFault(line: nil, TemplateReadingPhrases.templateLacks("Resources"))
    }
    return entries
  }

  /// Whether this program wrote it.
  package var isOurs: Bool { root["Metadata"]?["GitLabWizard"] != nil }

  /// A resource as the template has it.
  package struct Resource: Hashable, Sendable {
    package let logicalID: String
    package let type: ResourceType
    private let entry: TemplateValue

    init(logicalID: String, _ entry: TemplateValue) {
      self.logicalID = logicalID
      self.entry = entry
      type = ResourceType(entry["Type"]?.text ?? "")
    }

    package var properties: TemplateValue { entry["Properties"] ?? .mapping([:]) }

    /// Whether the CDK has left its mark: where the resource stands in a project's tree.
    package var isOfCDK: Bool { type.name == "AWS::CDK::Metadata" || entry["Metadata"]?["aws:cdk:path"] != nil }

    /// Whether it stays when its stack goes.
    package var outlivesStack: Bool {
      ["Retain", "RetainExceptOnCreate"].contains(entry["DeletionPolicy"]?.text ?? "")
    }

    /// Whether it stays when its stack goes, and when another takes its place, and CloudFormation has taken notice of that.
    ///
    /// The policies alone prove nothing: an update that brought them to a resource that did not change itself was seen to leave
    /// them unread, and the resource was deleted (github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1543).
    package var isKept: Bool {
      outlivesStack && entry["UpdateReplacePolicy"]?.text == "Retain"
        && entry["Metadata"]?[ForeignTemplate.note.key]?.text == ForeignTemplate.note.value
    }

    /// Whether one of its properties is the physical id of another resource of the template.
    package func refers(to logicalID: String, by property: String) -> Bool {
      properties[property]?["Ref"]?.text == logicalID
    }

    /// What a resource has besides properties that a change set tells apart (botocore, cloudformation: `ResourceAttribute`).
    fileprivate static let attributes = [
      "Metadata", "CreationPolicy", "UpdatePolicy", "DeletionPolicy", "UpdateReplacePolicy",
    ]

    fileprivate func attributes(changedIn newer: Resource) -> Set<String> {
      Set(Self.attributes.filter { entry[$0] != newer.entry[$0] })
    }
  }

  /// The note in the metadata of what is to stay: it is what changes of it, so that CloudFormation reads its policies.
  package static let note = (key: "gitlab-wizard:kept", value: "takeover")

  /// In the order of the template.
  package var resources: [Resource] {
    guard case .mapping(let entries)? = root["Resources"] else { return [] }
    return entries.map { Resource(logicalID: $0.key, $0.value) }
  }

  /// The parameters whose values are looked up anew at every update of the stack.
  package var lookedUpParameters: Set<String> {
    guard case .mapping(let entries)? = root["Parameters"] else { return [] }
    return Set(entries.filter { $0.value["Type"]?.text?.hasPrefix("AWS::SSM::Parameter::Value<") == true }.map(\.key))
  }

  /// What a newer one has otherwise of the resources that both have, but for their properties, by logical id.
  package func attributes(changedIn newer: ForeignTemplate) -> [String: Set<String>] {
    let after = Dictionary(newer.resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = resources.compactMap { before in
      after[before.logicalID].map { (before.logicalID, before.attributes(changedIn: $0)) }
    }
    return Dictionary(pairs.filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
  }

  /// The same, in which these stay when the stack goes, and with a resource that costs nothing, in JSON on one line.
  ///
  /// CloudFormation takes no update that brings another DeletionPolicy and nothing else; it wants something added, modified or removed
  /// with it (docs.aws.amazon.com/AWSCloudFormation, "DeletionPolicy attribute"): hence the addition. Of a bucket it was seen to take
  /// it only where that bucket itself changed too, be it in its metadata (kevinslin.com, 2014, "Update S3 DeletionPolicy"): hence
  /// a note in the metadata of each, which no service ever sees.
  package func keeping(_ logicalIDs: [String], adding handle: String) -> String {
    var root = root
    guard case .mapping(var resources)? = root["Resources"] else { return TemplateValue.mapping(root).compactJSON }
    for id in logicalIDs {
      guard case .mapping(var entry)? = resources[id] else { continue }
      entry["DeletionPolicy"] = .string("Retain")
      entry["UpdateReplacePolicy"] = .string("Retain")
      var metadata: OrderedDictionary<String, TemplateValue> = [:]
      if case .mapping(let found)? = entry["Metadata"] { metadata = found }
      metadata[Self.note.key] = .string(Self.note.value)
      entry["Metadata"] = .mapping(metadata)
      resources[id] = .mapping(entry)
    }
    resources[handle] = .mapping(["Type": .string("AWS::CloudFormation::WaitConditionHandle")])
    root["Resources"] = .mapping(resources)
    return TemplateValue.mapping(root).compactJSON
  }
}
