internal import GitLabStack
internal import Phrases

/// What is looked at of a certificate that is there already.
enum CertificateChecks {
  private typealias Given = (arn: CertificateARN, name: String)

  @Inspection.List static var all: [Inspection] {
    Inspection(
      "domain.certificate", .domain, CertificatePhrases.certificateLabel, about: .domainCertificate,
      of: { examination -> Given? in
        guard let https = examination.choices.https, let arn = https.certificate, !isOpen(examination) else {
          return nil
        }
        return (arn, https.fullName)
      },
      // ACM of one region does not know those of another. Where this one cannot be taken, those that can are worth a look.
      asks: { given, examination in
        if isElsewhere(given.arn, examination) { return [.certificates] }
        let asked = AccountQuestion.certificate(arn: given.arn.description)
        guard case .seen(.certificate(let found)) = examination.sightings[asked] else { return [asked] }
        let isTaken = found.map { $0.misfit(for: given.name) == nil } ?? false
        return isTaken ? [asked] : [asked, .certificates]
      },
      judge: { given, examination throws(NotSeen) in
        let arn = given.arn.description
        let fixes = fixes(for: given.name, examination)
        if isElsewhere(given.arn, examination) {
          let words = CertificatePhrases.isOfAnotherRegion(
            given.arn.region, wanted: examination.region?.description ?? "?")
          return .fail(Phrase(verbatim: given.arn.region), words, fixes: fixes)
        }
        guard let found = try examination.seen(.certificate(arn), orSay: CertificatePhrases.isUnseen(arn)) else {
          return .fail(
            CheckPhrases.isMissing, CertificatePhrases.isMissing(arn, region: given.arn.region), fixes: fixes)
        }
        return finding(found, for: given.name, fixes)
      })

    Inspection(
      "domain.elsewhere", .domain, CertificatePhrases.recordLabel, about: .domainName,
      of: { isOpen($0) ? nil : $0.choices.https?.nameElsewhere?.description },
      asks: { name, _ in [.publicRecords(name: name, .addresses), .control(of: name)] },
      judge: record)
  }

  /// What somebody has to do about the record, by what everybody finds of it. To whom the addresses belong is not compared: those
  /// of a load balancer change.
  private static func record(of name: String, _ examination: Examination) throws(NotSeen) -> Finding {
    let what = CertificatePhrases.recordIsUnseen(name)
    if try examination.stack()?.answers.text(.domainName)?.lowercased() == name {
      let addresses = try addresses(of: name, examination, orSay: what)
      guard !addresses.isEmpty else {
        return .warn(CheckPhrases.isMissing, CertificatePhrases.nobodyFinds(name))
      }
      return .ok(CertificatePhrases.isThere, CertificatePhrases.leads(name, to: addresses))
    }
    let reason = CertificatePhrases.recordIsCreatedByYou(name)
    do throws(NotSeen) {
      let addresses = try addresses(of: name, examination, orSay: what)
      guard !addresses.isEmpty else { return .warn(CertificatePhrases.createdByYou, reason) }
      return .warn(
        CertificatePhrases.changedByYou,
        CertificatePhrases.leadsElsewhere(name, to: addresses).followed(
          by: CertificatePhrases.recordIsChangedByYou(name)))
    } catch {
      guard case .unseen = error else { throw error }
      return .warn(CertificatePhrases.createdByYou, reason)
    }
  }

  /// Those that everybody finds: what only an internal network answers says nothing of them.
  private static func addresses(
    of name: String, _ examination: Examination, orSay what: Phrase
  ) throws(NotSeen) -> [String] {
    let addresses = try examination.publicRecords(of: name, .addresses, orSay: what).sorted()
    guard addresses.allSatisfy({ (try? IPv4Range("\($0)/32"))?.reservation == nil }) else {
      throw .unseen(what, because: PublicNamePhrases.isInternal(addresses))
    }
    return addresses
  }

  private static func isOpen(_ examination: Examination) -> Bool {
    examination.open.contains { $0.section == "domain" }
  }

  private static func isElsewhere(_ arn: CertificateARN, _ examination: Examination) -> Bool {
    examination.region.map { $0.description != arn.region } ?? false
  }

  private static func finding(_ certificate: Certificate, for name: String, _ fixes: [Fix]) -> Finding {
    if let misfit = certificate.misfit(for: name) {
      let words: Phrase =
        if !certificate.isIssued {
          CertificatePhrases.isNotIssued(certificate.arn, status: certificate.status)
        } else if certificate.key == .weak {
          CertificatePhrases.weakIsRefused
        } else if certificate.key == .unfit {
          CertificatePhrases.keyIsNotForABalancer(certificate.keyAlgorithm ?? "?")
        } else if certificate.isForClientsOnly {
          CertificatePhrases.forClientsIsRefused
        } else {
          CertificatePhrases.hasAnotherName(certificate.names, wanted: name)
        }
      return .fail(misfit, words, fixes: fixes)
    }
    if certificate.key == .unknown {
      return .warn(certificate.facts, CertificatePhrases.keyIsNotKnown(certificate.keyAlgorithm ?? "?"))
    }
    if let status = certificate.stuckRenewal {
      return .warn(certificate.facts, CertificatePhrases.renewalIsStuck(status, until: certificate.date))
    }
    return switch certificate.origin {
    case .amazon: .ok(certificate.facts, CertificatePhrases.serves(certificate.names, until: certificate.date))
    case .imported:
      .warn(
        ZonePhrases.list([CertificatePhrases.imported, CertificatePhrases.until(certificate.date)]),
        CertificatePhrases.isNotRenewed(certificate.date))
    case .privateCA: .warn(CertificatePhrases.isPrivate, CertificatePhrases.isOfAPrivateCA)
    }
  }

  /// Those that fit, as far as somebody has asked for all.
  private static func fixes(for name: String, _ examination: Examination) -> [Fix] {
    guard case .seen(.certificates(let all)) = examination.sightings[.certificates] else {
      return [Fix(CertificatePhrases.takeOneThatFits)]
    }
    let fitting = all.filter { $0.misfit(for: name) == nil }
    return fitting.isEmpty
      ? [Fix(CertificatePhrases.takeOneThatFits)] : fitting.map { Fix(answering: .domainCertificate, with: $0.arn) }
  }
}
