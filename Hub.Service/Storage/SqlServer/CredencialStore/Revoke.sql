update dbo.Credencial set RevocadaUtc = @RevocadaUtc
where Usuario = @Usuario and RevocadaUtc is null;
