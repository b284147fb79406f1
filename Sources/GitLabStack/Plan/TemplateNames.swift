internal import Phrases
/// What the functions of a template may name.
struct TemplateNames {
  /// The logical ids in the order of the template.
  let ids: [String]
  let parameters: Set<String>
  private let places: [String: Int]

  init(ids: [String], parameters: Set<String>) {
    self.ids = ids
    self.parameters = parameters
    places = Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  /// Which resource a reference means; nil if it means a parameter.
  func place(of reference: TemplateReading.Reference) throws(PlanFault) -> Int? {
    if let place = places[reference.name] { return place }
    if !reference.needsResource, parameters.contains(reference.name) || Self.pseudo.contains(reference.name) {
      return nil
    }
    throw PlanFault(line: reference.line, TemplateReadingPhrases.refersToNothing(reference.function, reference.name))
  }

  private static let pseudo: Set<String> = [
    "AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId",
    "AWS::StackName", "AWS::URLSuffix",
  ]
}
