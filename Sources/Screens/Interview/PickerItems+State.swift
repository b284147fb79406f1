internal import Account
internal import GitLabStack
internal import Operations
internal import Phrases

/// How far a list of suggestions has come.
extension PickerItems {
  /// nil where there is nothing to wait for, and nothing is known of it.
  func state(of source: Question.Source) -> Phrase? {
    let account = shared.account
    switch source {
    case .vpcs: return subnetShortcoming ?? account.vpcs.state(ScreenPhrases.foundVPCs)
    case .hostedZones: return account.hostedZones.state(ScreenPhrases.foundZones)
    case .publicSubnets, .privateSubnets: return subnetShortcoming ?? subnets?.state(ScreenPhrases.foundSubnets)
    case .certificates: return shared.certificates?.state(CertificatePhrases.foundCertificates)
    case .zones: return shared.zoneChoice?.shortcoming ?? zones?.state
    case .fileSystems: return shared.fileSystems?.state(KeptDataPhrases.foundFileSystems)
    case .secrets: return shared.secrets?.state(KeptDataPhrases.foundSecrets)
    case .regions, .allowedNetworks, .releases: return nil
    }
  }

  /// Why there is no list; nil where nobody has asked, or there is one.
  func trouble(with source: Question.Source) -> Phrase? {
    let account = shared.account
    let trouble: Trouble? =
      switch source {
      case .vpcs: account.vpcs.trouble
      case .hostedZones: account.hostedZones.trouble
      case .publicSubnets, .privateSubnets: subnets?.trouble
      case .certificates: shared.certificates?.trouble
      case .zones: zones?.trouble
      case .fileSystems: shared.fileSystems?.trouble
      case .secrets: shared.secrets?.trouble
      case .regions, .allowedNetworks, .releases: nil
      }
    return trouble.map { $0.sentence.followed(by: ScreenPhrases.typeItInstead) }
  }

  private var zones: LookedUp<AccountAnswer>? { shared.account.sightings[.availabilityZones] }

  private var subnets: LookedUp<[Subnet]>? { shared.inForce.text(.networkVPC).flatMap { shared.account.subnets[$0] } }

  /// Why the VPC cannot take GitLab, for as long as it is the answer.
  private var subnetShortcoming: Phrase? {
    subnets?.value.flatMap { SubnetChoice(subnets: $0, on: shared.inForce.architecture).shortcoming }
  }
}

extension LookedUp {
  /// The same where it is not counted what was found.
  fileprivate var state: Phrase? {
    switch self {
    case .notAsked, .found: nil
    case .asked: ScreenPhrases.askingAccount
    case .failed(let trouble): trouble.sentence.followed(by: ScreenPhrases.typeItInstead)
    }
  }

  fileprivate func state<Element>(_ found: (Int) -> Phrase) -> Phrase? where Value == [Element] {
    switch self {
    case .notAsked: nil
    case .asked: ScreenPhrases.askingAccount
    case .found(let items): found(items.count)
    case .failed(let trouble): trouble.sentence.followed(by: ScreenPhrases.typeItInstead)
    }
  }
}
