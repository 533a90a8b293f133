/** Classes that break the architecture's rules on purpose; for the tests of the rules only. */
package org.caseaudit.api.canary;
