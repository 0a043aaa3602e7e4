package org.kapok.dispatchsolver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.sat.CpSolverStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.order.dispatch.BatchProposal;

/** On small batches the solver's optimum lies between bound and cost, and not far from the cost. */
class ComparisonTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_optimum_lies_between_the_bound_and_the_cost(long seed) {
    SampleBatch batch = SampleBatch.of(60, 12, seed);
    BatchProposal proposal = SampleBatch.POLICY.proposeAll(batch.requests(), batch.situation());

    IntegerModel.Solution solution = IntegerModel.solve(batch, 60);

    assertThat(solution.status()).isEqualTo(CpSolverStatus.OPTIMAL);
    assertThat(solution.cost())
        .isBetween(proposal.bound().millimetres(), proposal.cost().millimetres());
    assertThat(proposal.cost().millimetres()).isLessThanOrEqualTo(solution.cost() * 105 / 100);
  }
}
