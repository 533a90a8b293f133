/**
 * What tests share: the repositories kept in memory, a clock that is moved by hand, and a synthetic partnership with every
 * use case wired. May use everything of the product; holds no test. Everybody in it is invented.
 */
package org.caseaudit.testing;
