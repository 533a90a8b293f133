package org.caseaudit.integration.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.caseaudit.application.mail.Delivery;
import org.caseaudit.application.mail.SendMails;
import org.caseaudit.application.mail.WriteReminders;

/**
 * Has mails sent and reminders written, on every node: which node does which is settled in the database. What goes wrong is
 * logged by its kind and tried again at the next turn; an exception let through would end the timer.
 */
@ApplicationScoped
class MailTimer {
    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());
    private static final int SECONDS_BETWEEN_SENDING = 10;
    private static final int SECONDS_BETWEEN_REMINDING = 600;

    @Resource
    private ManagedScheduledExecutorService timers;

    @Inject
    private SendMails sendMails;

    @Inject
    private WriteReminders writeReminders;

    @Inject
    private Delivery delivery;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void whenStarted(@Observes @Initialized(ApplicationScoped.class) Object started) {
        every(SECONDS_BETWEEN_SENDING, sendMails::handle);
        every(SECONDS_BETWEEN_REMINDING, () -> delivery.partnerships().forEach(writeReminders::handle));
    }

    private void every(int seconds, Runnable work) {
        running.add(timers.scheduleWithFixedDelay(() -> quietly(work), seconds, seconds, TimeUnit.SECONDS));
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warning(() -> "mail: " + e.getClass().getName()); // its message may hold an address
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(timer -> timer.cancel(false));
    }
}
