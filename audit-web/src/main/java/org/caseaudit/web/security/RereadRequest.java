package org.caseaudit.web.security;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request whose body was read and can be read once more, as a stream or as parameters. */
final class RereadRequest extends HttpServletRequestWrapper {
    private final InputStream body;
    private final Map<String, String[]> parameters;

    RereadRequest(HttpServletRequest request, InputStream body, FormFields form) {
        super(request);
        this.body = body;
        this.parameters = form.byName().isEmpty() ? null : merged(request, form);
    }

    /** Those of the address first, as the servlet specification has it. */
    private static Map<String, String[]> merged(HttpServletRequest request, FormFields form) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (request.getQueryString() != null) {
            FormFields.parsed(request.getQueryString()).byName().forEach((name, values) -> all.put(name, values));
        }
        form.byName()
                .forEach((name, values) ->
                        all.computeIfAbsent(name, any -> new ArrayList<>()).addAll(values));
        Map<String, String[]> merged = new LinkedHashMap<>();
        all.forEach((name, values) -> merged.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(merged);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters == null ? super.getParameterMap() : parameters;
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : Arrays.copyOf(values, values.length);
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Reread(body);
    }

    private static final class Reread extends ServletInputStream {
        private final InputStream body;
        private boolean finished;

        Reread(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            finished = one < 0;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = body.read(into, offset, length);
            finished = read < 0;
            return read;
        }

        @Override
        public int available() throws IOException {
            return body.available();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("No page is read without waiting");
        }
    }
}
