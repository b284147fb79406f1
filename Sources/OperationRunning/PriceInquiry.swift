package import AWSGateway
internal import FoundationEssentials
package import GitLabStack
internal import Phrases
package import Pricing

/// Asks AWS for the prices of a region.
package struct PriceInquiry: Sendable {
  package let desk: OperationRunner
  package let region: PriceRegion
  package let date: String

  /// nil for a region that AWS cannot be asked about by name.
  package init?(desk: OperationRunner, region: Region) {
    guard let named = PriceRegion(region) else { return nil }
    self.desk = desk
    self.region = named
    date = String(Date.now.formatted(.iso8601).prefix(10))
  }

  private typealias Answers = [PriceRecipe.Query: Result<[String], AWSTrouble>]

  /// What came of it, and what stood in the way if nothing did. Never fails: the built-in prices stay.
  package func run() async -> (refresh: PriceRefresh, trouble: AWSTrouble?) {
    let recipes = SKU.allCases.map { ($0, $0.recipe(in: region)) }
    let queries = Set(recipes.compactMap { $0.1?.query }).sorted { $0.service < $1.service }
    let answers = await answers(to: queries)
    var refresh = PriceRefresh(region: region.region, date: date)
    for (sku, recipe) in recipes {
      guard let recipe else {
        refresh.note(sku, .noRecipe)
        continue
      }
      switch answers[recipe.query] {
      case .success(let products): refresh.note(sku, recipe, products, for: region)
      case .failure(.accessDenied): refresh.note(sku, .denied)
      case .failure, nil: refresh.note(sku, .failed)
      }
    }
    let troubles = answers.values.compactMap { if case .failure(let trouble) = $0 { trouble } else { nil } }
    return (refresh, troubles.first)
  }

  /// Asks the first alone: whoever is refused there would be refused everywhere.
  private func answers(to queries: [PriceRecipe.Query]) async -> Answers {
    guard let first = queries.first else { return [:] }
    let answer = await answer(to: first)
    if case .failure(let trouble) = answer, !trouble.mayPass {
      return Dictionary(uniqueKeysWithValues: queries.map { ($0, .failure(trouble)) })
    }
    return await withTaskGroup(of: (PriceRecipe.Query, Result<[String], AWSTrouble>).self) { group in
      for query in queries.dropFirst() { group.addTask { (query, await self.answer(to: query)) } }
      var answers: Answers = [first: answer]
      for await (query, answer) in group { answers[query] = answer }
      return answers
    }
  }

  private func answer(to query: PriceRecipe.Query) async -> Result<[String], AWSTrouble> {
    do throws(AWSTrouble) {
      let cli = desk.cli(try? Region(region.endpoint))
      return .success(
        try await cli.products(of: query.service, matching: query.filters.map { ($0.field, $0.value) }))
    } catch {
      return .failure(error)
    }
  }
}
