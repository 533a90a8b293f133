package org.caseaudit.application.shared;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the product does by itself at its time, for nobody in particular: stateless, each call one transaction. It is told
 * the partnership and enters it by {@link Tenancy#inside}.
 */
@Stereotype
@Singleton
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Routine {}
