/** The arrows between layers, held by the build. Each rule is shown to reject a class that breaks it. */
package org.caseaudit.architecture;
