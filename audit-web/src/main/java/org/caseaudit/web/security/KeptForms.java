package org.caseaudit.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.settings.Settings;

/**
 * A form sent by somebody whose session had ended: what was typed is kept while they sign in, and the page it was sent from
 * shows it to them once more. Nothing of it is ever done without being sent again. The latest of a browser is kept, and of
 * all browsers together no more than memory bears, since whoever sends it has not signed in.
 */
@ApplicationScoped
public class KeptForms {
    /** The field in which a form says whose page it is. */
    public static final String OWNER = "_person";

    static final int LARGEST = 1024 * 1024;
    private static final long TOGETHER = 64L * LARGEST;

    private final URI baseUrl;
    private final Clock clock;
    private final Allowance allowance = new Allowance(TOGETHER, PendingLogins.PATIENCE);

    protected KeptForms() {
        this((URI) null, null); // for the proxy
    }

    @Inject
    public KeptForms(Settings settings, Clock clock) {
        this(settings.baseUrl(), clock);
    }

    KeptForms(URI baseUrl, Clock clock) {
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /** So many bytes within a time; more are refused until it is over. */
    static final class Allowance {
        private final long most;
        private final long millis;
        private long begun = Long.MIN_VALUE;
        private long taken;

        Allowance(long most, Duration time) {
            this.most = most;
            this.millis = time.toMillis();
        }

        synchronized boolean takes(long bytes, long now) {
            if (begun == Long.MIN_VALUE || now - begun > millis) {
                begun = now;
                taken = 0;
            }
            boolean fits = taken + bytes <= most;
            taken += fits ? bytes : 0;
            return fits;
        }
    }

    /**
     * Keeps a form that a page of ours sent; says whether it did.
     *
     * @param page the address that shows it again
     */
    boolean keep(HttpServletRequest request, FormFields fields, String page) {
        boolean ours = Csrf.isFromOurPage(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), baseUrl);
        if (!ours || fields.first(OWNER) == null) {
            return false;
        }
        String form = page + "\n" + fields.encoded();
        if (form.length() > LARGEST || !allowance.takes(form.length(), clock.millis())) {
            return false;
        }
        BrowserSession.begun(request).keepForm(form);
        return true;
    }

    /** What was kept for the page that is asked for, if it is this person's; it is given out once, and to nobody else. */
    public Optional<Map<String, List<String>>> taken(HttpServletRequest request, PersonId person) {
        Optional<BrowserSession> session = BrowserSession.of(request);
        Optional<String> kept = session.flatMap(BrowserSession::keptForm);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        String[] form = kept.get().split("\n", 2);
        FormFields fields = FormFields.parsed(form[1]);
        boolean theirs = person.value().toString().equals(fields.first(OWNER));
        boolean here = request.getMethod().equals("GET") && form[0].equals(address(request));
        if (here || !theirs) {
            session.get().forgetForm();
        }
        return here && theirs ? Optional.of(fields.byName()) : Optional.empty();
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
