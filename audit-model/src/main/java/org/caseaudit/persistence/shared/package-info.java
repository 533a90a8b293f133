/**
 * What all repositories share: typed ids, converters, the partnership as tenant, the migrations, the data source.
 * Must not know any feature's rules.
 */
package org.caseaudit.persistence.shared;
