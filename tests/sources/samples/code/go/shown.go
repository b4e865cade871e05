package m
func h(l string) {
	log.Debug().Msgf("RCPT TO: <%s>", l)
	log.Info().Str("a", l).Msg("MAIL FROM: <a@example.com>")
	zap.S().Infof("MAIL FROM: <%s>", l)
	logrus.WithField("x", 1).Infof("MAIL FROM: <%s>", l)
	klog.V(2).Infof("MAIL FROM: <%s>", l)
	sugar.Infow("MAIL FROM: <a@example.com>", "k", l)
	panic("MAIL FROM: <" + l + ">")
	return status.Errorf(codes.Internal, "MAIL FROM: <%s>", l)
	return errors.Wrapf(err, "RCPT TO: <%s>", l)
	return fmt.Errorf("RCPT TO: <%s>: %w", l, err)
	color.Red("RCPT TO: <%s>", l)
	ui.Error("RCPT TO: <" + l + ">")
}
