package org.caseaudit.application.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.caseaudit.domain.agency.Actor;

/** Goes round the transaction (priority 200 in the platform), so that its session is opened for the right partnership. */
@InPartnership
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class InPartnershipInterceptor {
    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        if (call.getParameters().length == 0 || !(call.getParameters()[0] instanceof Actor actor)) {
            throw new IllegalStateException("The first argument of " + call.getMethod() + " must be the actor");
        }
        return Tenancy.in(actor.partnership(), call::proceed);
    }
}
