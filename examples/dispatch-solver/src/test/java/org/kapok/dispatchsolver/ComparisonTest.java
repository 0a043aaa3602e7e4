package org.kapok.dispatchsolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.order.dispatch.BatchProposal;

/** On small batches, Kapok beside the optimum that the solvers prove. */
class ComparisonTest {
  private static final int MOST_SECONDS = 60;

  private static BatchProposal propose(SampleBatch batch) {
    return SampleBatch.POLICY.proposeAll(batch.requests(), batch.situation());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void for_single_orders_it_is_the_optimum(long seed) {
    SampleBatch batch = SampleBatch.ofSingles(40, 10, seed);
    BatchProposal proposal = propose(batch);

    Solution integer = IntegerModel.solve(Choices.of(batch), MOST_SECONDS);
    Solution flow = FlowModel.solve(Choices.of(batch));

    assertThat(integer.isProved()).isTrue();
    assertThat(flow.isProved()).isTrue();
    assertThat(flow.cost()).isEqualTo(integer.cost());
    assertThat(proposal.cost().millimetres()).isEqualTo(integer.cost());
    assertThat(proposal.isProvedBest()).isTrue();
    assertThat(proposal.cost()).isLessThan(proposal.oneByOne());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void with_groups_the_optimum_lies_between_the_bound_and_the_cost(long seed) {
    SampleBatch batch = SampleBatch.withGroups(30, 8, seed);
    BatchProposal proposal = propose(batch);

    Solution solution = IntegerModel.solve(Choices.of(batch), MOST_SECONDS);

    assertThat(solution.isProved()).isTrue();
    assertThat(solution.cost())
        .isBetween(proposal.bound().millimetres(), proposal.cost().millimetres());
    assertThat(proposal.cost().millimetres()).isLessThanOrEqualTo(solution.cost() * 11 / 10);
  }

  @Test
  void a_flow_cannot_keep_groups_together() {
    Choices choices = Choices.of(SampleBatch.withGroups(30, 8, 1));

    assertThatThrownBy(() -> FlowModel.solve(choices)).hasMessageContaining("one person");
  }
}
