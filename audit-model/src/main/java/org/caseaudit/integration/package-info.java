/** The world outside: mail. Implements what the application asks for; nobody refers to it. */
package org.caseaudit.integration;
