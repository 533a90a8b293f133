/** The stack on one machine, for the demo and the tests: real Keycloak, Payara Micro, MariaDB. Never part of what ships. */
package org.caseaudit.dev;
