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

  private typealias Answers = [PriceQuery.Request: Result<[String], AWSTrouble>]

  /// What came of it, and what stood in the way if nothing did. Never fails: the built-in prices stay.
  package func run() async -> (refresh: PriceRefresh, trouble: AWSTrouble?) {
    let queries = SKU.allCases.map { ($0, $0.query(in: region)) }
    let requests = Set(queries.compactMap { $0.1?.request }).sorted { $0.service < $1.service }
    let answers = await answers(to: requests)
    var refresh = PriceRefresh(region: region.region, date: date)
    for (sku, query) in queries {
      guard let query else {
        refresh.note(sku, .noRecipe)
        continue
      }
      switch answers[query.request] {
      case .success(let products): refresh.note(sku, query, products, for: region)
      case .failure(.accessDenied): refresh.note(sku, .denied)
      case .failure, nil: refresh.note(sku, .failed)
      }
    }
    let troubles = answers.values.compactMap { if case .failure(let trouble) = $0 { trouble } else { nil } }
    return (refresh, troubles.first)
  }

  /// Asks the first alone: whoever is refused there would be refused everywhere.
  private func answers(to requests: [PriceQuery.Request]) async -> Answers {
    guard let first = requests.first else { return [:] }
    let answer = await answer(to: first)
    if case .failure(let trouble) = answer, !trouble.mayPass {
      return Dictionary(uniqueKeysWithValues: requests.map { ($0, .failure(trouble)) })
    }
    return await withTaskGroup(of: (PriceQuery.Request, Result<[String], AWSTrouble>).self) { group in
      for request in requests.dropFirst() { group.addTask { (request, await self.answer(to: request)) } }
      var answers: Answers = [first: answer]
      for await (request, answer) in group { answers[request] = answer }
      return answers
    }
  }

  private func answer(to request: PriceQuery.Request) async -> Result<[String], AWSTrouble> {
    do throws(AWSTrouble) {
      let cli = desk.cli(try? Region(region.endpoint))
      return .success(
        try await cli.account.products(of: request.service, matching: request.filters.map { ($0.field, $0.value) }))
    } catch {
      return .failure(error)
    }
  }
}
