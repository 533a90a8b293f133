package org.caseaudit.it;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end on which database how many tests ran; one that gave up because it does not fit this database is skipped. */
public final class ClosingLine implements TestExecutionListener {
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            AtomicInteger count = switch (result.getStatus()) {
                case SUCCESSFUL -> passed;
                case ABORTED -> skipped;
                case FAILED -> failed;
            };
            count.incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        String database = System.getProperty("it.database");
        if (database != null) {
            System.out.println((database.equals("h2") ? "H2" : "MariaDB") + ": " + passed + " passed, " + failed
                    + " failed, " + skipped + " skipped");
        }
    }
}
