package org.kapok.talent;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.BatchId;
import org.kapok.id.MemberId;
import org.kapok.id.TeamId;

/**
 * All that a register holds about one person, and nothing about any other (个人信息查阅与导出, PIPL article
 * 45). What other systems hold under the same number, such as a ledger, the host adds.
 *
 * <p>Example: {@code register.export(MemberId.of("m-1")).profiles()}.
 */
@Value.Immutable
public sealed interface PersonRecord permits ImmutablePersonRecord {

  /** The number. */
  MemberId id();

  /** The personal data; empty if the register has none under the number. */
  Optional<Member> member();

  /** Every profile, past ones too. */
  List<TalentProfile> profiles();

  /** The teams the person belongs to. */
  List<TeamId> teams();

  /** The teams the person leads. */
  List<TeamId> leading();

  /** The teams the person belonged to. */
  List<TeamId> formerTeams();

  /** Every secondment with its assessments, past ones too. */
  List<Posting> postings();

  /**
   * A secondment and its batch.
   *
   * @param batch which batch
   * @param secondment the secondment
   */
  record Posting(BatchId batch, Secondment secondment) {}

  /** Starts a record. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; the result does not depend on the order of the calls to other parts. */
  final class Builder extends ImmutablePersonRecord.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
