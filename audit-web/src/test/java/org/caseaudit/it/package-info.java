/**
 * Tests against the WAR that ships, on Payara Micro with a real Keycloak, on H2 and on MariaDB. They know the API as any
 * client does; only {@code InContainerIT} looks inside.
 */
package org.caseaudit.it;
